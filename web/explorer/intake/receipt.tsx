import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress } from '../address'
import { UnitsWithoutResidence } from '../gaps/units-without-residence'
import { graphql } from '../generated'
import { ask } from '../graphql/client'
import { useTakingBack } from './taking-back'

const LastIntakes = graphql(`
  query LastIntakes($area: AreaCode!) {
    intakes(within: $area, first: 20) {
      id
      revision
    }
  }
`)

/** What was written, with a way back. */
export function Receipt({
  area,
  day,
  revision,
  wrote,
  unhoused,
  undone,
}: {
  area: string
  day: string
  revision: number
  /** Whether the sheet said anything that the register did not have. */
  wrote: boolean
  /** How many units it added without saying where they reside. */
  unhoused: number
  undone(): void
}) {
  const { t } = useTranslation()
  const takingBack = useTakingBack()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const undo = async () => {
    const { intakes } = await ask(LastIntakes, { area })
    // Somebody else may have taken in another sheet since.
    const own = intakes.find((intake) => intake.revision === revision)
    if (own) takingBack.mutate(own.id, { onSuccess: undone })
  }
  return (
    <section ref={panel} tabIndex={-1} className="panel" role="status">
      <h2>
        {takingBack.isSuccess
          ? t('intake.undone')
          : t(wrote ? 'intake.written' : 'intake.nothingNew', { revision })}
      </h2>
      <p className="intake-actions">
        <Link href={areaAddress(area, 'gaps', { day })} className="button">
          {t('intake.gaps')}
        </Link>
        {wrote && !takingBack.isSuccess && (
          <button type="button" disabled={takingBack.isPending} onClick={undo}>
            {t('intake.undo')}
          </button>
        )}
      </p>
      {!takingBack.isSuccess && unhoused > 0 && (
        <>
          <p>{t('intake.unhoused', { count: unhoused })}</p>
          <UnitsWithoutResidence area={area} day={day} />
        </>
      )}
      {takingBack.error && <p role="alert">{takingBack.error.message}</p>}
    </section>
  )
}
