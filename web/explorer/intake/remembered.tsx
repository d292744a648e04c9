import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { nodeAddress } from '../address'
import { graphql } from '../generated'
import { ask } from '../graphql/client'
import { questions, useQuestion } from '../graphql/use-question'
import { Answered, Empty } from '../parts/states'
import type { Answer } from './proposal'
import { TakeBack } from './taking-back'

const Remembered = graphql(`
  query Remembered($area: AreaCode!) {
    rememberedAnswers(within: $area) {
      id
      text
      answer
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

/** An answer as it reads: whom it meant, what it added, what it said. */
function useSaid(): (answer: string) => ReactNode {
  const { t } = useTranslation()
  return (answer) => {
    const given: Answer = JSON.parse(answer)
    if ('is' in given) return <Link href={nodeAddress(given.is)}>{given.is}</Link>
    if ('new' in given) return t('intake.wasNew', { name: String(given.new.name) })
    return 'value' in given ? given.value : t('intake.leaveOut')
  }
}

/** What is remembered of earlier answers, each with a way to forget it, and the sheets that were taken in. */
export function RememberedAnswers({ area }: { area: string }) {
  const { t } = useTranslation()
  const answer = useQuestion(Remembered, { area })
  const said = useSaid()
  const forgetting = useMutation({
    mutationFn: (id: string) => ask(ForgetAnswer, { id }),
    onSuccess: () => questions.invalidateQueries(),
  })
  return (
    <Answered to={answer} rows={2}>
      {({ rememberedAnswers, intakes }) => (
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
            {rememberedAnswers.length === 0 ? (
              <Empty>{t('intake.noRemembered')}</Empty>
            ) : (
              <ul className="intake-remembered">
                {rememberedAnswers.map(({ id, text, answer: given, actor, at }) => (
                  <li key={id}>
                    <q>{text}</q> {said(given)}{' '}
                    <span className="note">
                      {actor} {String(at).slice(0, 10)}
                    </span>{' '}
                    <button type="button" className="quiet" onClick={() => forgetting.mutate(id)}>
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
