import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress } from '../address'
import { graphql } from '../generated'
import { ask, QuestionError } from '../graphql/client'
import { questions } from '../graphql/use-question'
import { ownHalf } from '../i18n'

const LastIntake = graphql(`
  query LastIntake($area: AreaCode!) {
    intakes(within: $area, first: 1) {
      id
    }
  }
`)

const UndoIntake = graphql(`
  mutation UndoIntake($id: ID!, $reason: String!) {
    undoIntake(id: $id, reason: $reason) {
      userErrors {
        message
      }
    }
  }
`)

/** What was written, with a way back. */
export function Receipt({
  area,
  day,
  revision,
  undone,
}: {
  area: string
  day: string
  revision: number
  undone(): void
}) {
  const { t } = useTranslation()
  const undoing = useMutation({
    mutationFn: async () => {
      const { intakes } = await ask(LastIntake, { area })
      const [last] = intakes
      if (!last) return
      const { undoIntake } = await ask(UndoIntake, { id: last.id, reason: t('intake.undo') })
      const [problem] = undoIntake.userErrors
      if (problem) throw new QuestionError('REFUSED', ownHalf(problem.message))
    },
    onSuccess: () => {
      undone()
      return questions.invalidateQueries()
    },
  })
  return (
    <section className="panel" role="status">
      <h2>{undoing.isSuccess ? t('intake.undone') : t('intake.written', { revision })}</h2>
      <p className="intake-actions">
        <Link href={areaAddress(area, 'gaps', { day })} className="button">
          {t('intake.gaps')}
        </Link>
        {!undoing.isSuccess && (
          <button type="button" disabled={undoing.isPending} onClick={() => undoing.mutate()}>
            {t('intake.undo')}
          </button>
        )}
      </p>
      {undoing.error && <p role="alert">{undoing.error.message}</p>}
    </section>
  )
}
