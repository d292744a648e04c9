import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AskedQuestion, questions } from '../graphql/use-question'
import { Dialog } from '../parts/dialog'
import { Icon } from '../parts/icon'
import './questions-button.css'

/** Shows the GraphQL that filled the page, each question with a way to go on with it in GraphiQL. */
export function QuestionsButton() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="questions" onClick={() => setOpen(true)}>
        <Icon name="code" />
        {t('question.show')}
      </button>
      {open && (
        <Dialog title={t('question.show')} close={() => setOpen(false)} wide>
          <Questions />
        </Dialog>
      )}
    </>
  )
}

/** The frame asks these on every page. */
const OF_THE_FRAME = ['Start', 'AreaHead', 'SyntheticUnits', 'Provinces', 'AreasBeneath', 'SearchAnything']

function Questions() {
  const { t } = useTranslation()
  const asked = questions
    .getQueryCache()
    .findAll({ type: 'active' })
    .map(({ meta }) => meta?.asked as AskedQuestion | undefined)
    .filter((question) => question !== undefined)
    .map((question) => ({ ...question, name: /query (\w+)/.exec(question.text)?.[1] ?? '' }))
    .filter(({ name }) => !OF_THE_FRAME.includes(name))
  if (asked.length === 0) return <p>{t('question.none')}</p>
  return asked.map(({ name, text, variables }) => (
    <section key={name + JSON.stringify(variables)} className="question">
      <header>
        <h3>{name}</h3>
        <a className="button" href={graphiqlAddress(text, variables)}>
          {t('question.open')}
        </a>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{text.trim()}</pre>
      {Object.keys(variables as object).length > 0 && (
        <p className="note">
          {t('question.variables')} <code>{JSON.stringify(variables)}</code>
        </p>
      )}
    </section>
  ))
}

/** GraphiQL opens what stands behind the #, which no server sees and no length limits. */
export function graphiqlAddress(query: string, variables: unknown): string {
  return `/graphql#${new URLSearchParams({
    query: query.trim(),
    variables: JSON.stringify(variables, null, 2),
  })}`
}
