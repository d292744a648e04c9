import { graphql } from '../generated'
import type { CoverageRule } from '../generated/graphql'
import { useQuestion } from '../graphql/use-question'
import { language } from '../i18n'

const Rules = graphql(`
  query Rules {
    coverageRules {
      rule
      title
      titleZh
      definition
      subject
    }
  }
`)

/** What each rule is called and asks, in its own words; until they are there, its name. */
export function useRules() {
  const { data } = useQuestion(Rules, {})
  return (rule: CoverageRule) => {
    const info = data?.coverageRules.find((entry) => entry.rule === rule)
    return {
      title: (language() === 'zh' ? info?.titleZh : info?.title) ?? '',
      definition: info?.definition,
      subject: info?.subject,
    }
  }
}
