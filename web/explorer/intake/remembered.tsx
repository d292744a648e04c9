import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { nodeAddress } from '../address'
import { graphql } from '../generated'
import { ask } from '../graphql/client'
import { questions, useQuestion } from '../graphql/use-question'
import { ownHalf } from '../i18n'
import { Answered, Empty } from '../parts/states'
import type { Answer } from './proposal'
import { TakeBack } from './taking-back'

const Remembered = graphql(`
  query Remembered($area: AreaCode!) {
    rememberedAnswers(within: $area) {
      id
      about
      text
      answer
      words
      actor
      at
    }
    intakes(within: $area, first: 20) {
      id
      file
      actor
      at
      revision
      undone
    }
  }
`)

const ForgetAnswer = graphql(`
  mutation ForgetAnswer($id: ID!) {
    forgetAnswer(id: $id) {
      userErrors {
        message
      }
    }
  }
`)

const NamesOf = graphql(`
  query NamesOf($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      label
    }
  }
`)

/** Names that are asked for at a time. */
const MOST_NAMES = 500

/** An answer as it reads: whom it meant, what it added, what it said. */
function Said({
  about,
  answer,
  words,
  labels,
}: {
  about: string
  answer: Answer
  words: string | null | undefined
  /** What is meant, by its id. */
  labels: ReadonlyMap<string, string>
}) {
  const { t } = useTranslation()
  if ('is' in answer) return <Link href={nodeAddress(answer.is)}>{labels.get(answer.is) ?? answer.is}</Link>
  if ('new' in answer) return t('intake.wasNew', { name: String(answer.new.name) })
  if ('value' in answer) return words ? ownHalf(words) : answer.value
  return t(about === 'COLUMN' ? 'intake.asRemark' : 'intake.leaveOut')
}

/** What is remembered of earlier answers, each with a way to forget it, and the sheets that were taken in. */
export function RememberedAnswers({ area }: { area: string }) {
  const { t } = useTranslation()
  const answer = useQuestion(Remembered, { area })
  const remembered = (answer.data?.rememberedAnswers ?? []).map((each) => ({
    ...each,
    given: JSON.parse(each.answer) as Answer,
  }))
  const ids = [...new Set(remembered.flatMap(({ given }) => ('is' in given ? given.is : [])))]
  const named = useQuestion(NamesOf, { ids: ids.slice(0, MOST_NAMES) }, { enabled: ids.length > 0 })
  const labels = new Map(
    (named.data?.nodes ?? []).flatMap((node) => (node ? [[node.id, node.label] as const] : [])),
  )
  const forgetting = useMutation({
    mutationFn: (id: string) => ask(ForgetAnswer, { id }),
    onSuccess: () => questions.invalidateQueries(),
  })
  return (
    <Answered to={answer} rows={2}>
      {({ intakes }) => (
        <>
          <section className="panel">
            <h2>{t('intake.earlier')}</h2>
            {intakes.length === 0 ? (
              <Empty>{t('intake.noEarlier')}</Empty>
            ) : (
              <ul>
                {intakes.map(({ id, file, actor, at, revision, undone }) => (
                  <li key={id}>
                    {file}{' '}
                    <span className="note">
                      {actor} {String(at).slice(0, 10)} {undone && t('intake.takenBack')}
                    </span>{' '}
                    {!undone && revision > 0 && <TakeBack id={id} file={file} />}
                  </li>
                ))}
              </ul>
            )}
          </section>
          <section className="panel">
            <h2>{t('intake.remembered')}</h2>
            {remembered.length === 0 ? (
              <Empty>{t('intake.noRemembered')}</Empty>
            ) : (
              <ul className="intake-remembered">
                {remembered.map(({ id, about, text, given, words, actor, at }) => (
                  <li key={id}>
                    <q>{text.replaceAll('|', t('format.comma'))}</q>{' '}
                    <Said about={about} answer={given} words={words} labels={labels} />{' '}
                    <span className="note">
                      {actor} {String(at).slice(0, 10)}
                    </span>{' '}
                    <button
                      type="button"
                      className="quiet"
                      aria-label={t('intake.forgetIt', { text })}
                      onClick={() => forgetting.mutate(id)}
                    >
                      {t('intake.forget')}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </>
      )}
    </Answered>
  )
}
