import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../generated'
import { ask, QuestionError } from '../graphql/client'
import { questions } from '../graphql/use-question'
import { ownHalf } from '../i18n'

const UndoIntake = graphql(`
  mutation UndoIntake($id: ID!, $reason: String!) {
    undoIntake(id: $id, reason: $reason) {
      userErrors {
        message
      }
    }
  }
`)

/** Takes back what one sheet wrote, as a whole. */
export function useTakingBack() {
  const { t } = useTranslation()
  return useMutation({
    mutationFn: async (id: string) => {
      const { undoIntake } = await ask(UndoIntake, { id, reason: t('intake.undo') })
      const [problem] = undoIntake.userErrors
      if (problem) throw new QuestionError('REFUSED', ownHalf(problem.message))
    },
    onSuccess: () => questions.invalidateQueries(),
  })
}

/** A way back from a sheet that was taken in earlier, asked once more before it is gone. */
export function TakeBack({ id, file }: { id: string; file: string }) {
  const { t } = useTranslation()
  const [isAsked, setAsked] = useState(false)
  const takingBack = useTakingBack()
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-label={t(isAsked ? 'intake.surelyTakeBack' : 'intake.takeBack', { file })}
        disabled={takingBack.isPending}
        onClick={() => (isAsked ? takingBack.mutate(id) : setAsked(true))}
      >
        {t(isAsked ? 'intake.surely' : 'intake.goBack')}
      </button>
      {takingBack.error && <span role="alert">{takingBack.error.message}</span>}
    </>
  )
}
