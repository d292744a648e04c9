import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress } from '../address'
import { graphql } from '../generated'
import { ask } from '../graphql/client'
import { useTakingBack } from './taking-back'

const LastIntake = graphql(`
  query LastIntake($area: AreaCode!) {
    intakes(within: $area, first: 1) {
      id
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
  const takingBack = useTakingBack()
  const undo = async () => {
    const { intakes } = await ask(LastIntake, { area })
    if (intakes[0]) takingBack.mutate(intakes[0].id, { onSuccess: undone })
  }
  return (
    <section className="panel" role="status">
      <h2>{takingBack.isSuccess ? t('intake.undone') : t('intake.written', { revision })}</h2>
      <p className="intake-actions">
        <Link href={areaAddress(area, 'gaps', { day })} className="button">
          {t('intake.gaps')}
        </Link>
        {!takingBack.isSuccess && (
          <button type="button" disabled={takingBack.isPending} onClick={undo}>
            {t('intake.undo')}
          </button>
        )}
      </p>
      {takingBack.error && <p role="alert">{takingBack.error.message}</p>}
    </section>
  )
}
