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
      short
      shortZh
      definition
      subject
    }
  }
`)

/** What each rule is called and asks, in its own words. */
export function useRules() {
  const { data } = useQuestion(Rules, {})
  const all = (data?.coverageRules ?? []).map((info) => ({
    ...info,
    title: language() === 'zh' ? info.titleZh : info.title,
    short: language() === 'zh' ? info.shortZh : info.short,
  }))
  return {
    all,
    /** Until the words are there, the titles are empty. */
    of: (rule: CoverageRule) =>
      all.find((info) => info.rule === rule) ?? {
        title: '',
        short: '',
        definition: undefined,
        subject: undefined,
      },
  }
}
