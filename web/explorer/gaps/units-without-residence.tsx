import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { nodeAddress } from '../address'
import { RecordResidenceButton } from '../edit/residence-form'
import { graphql } from '../generated'
import { useQuestion } from '../graphql/use-question'

/** Units that are linked with an area in any way, and of which nobody knows where they reside. */
const LinkedWithoutResidence = graphql(`
  query LinkedWithoutResidence($area: AreaCode!, $day: LocalDate!) {
    linkages(
      within: $area
      asOf: $day
      status: [IN_FORCE, EXPIRED, TERMINATED, UPCOMING, UNCERTAIN]
      filter: { unit: { resident: false } }
      first: 1
    ) {
      tally(by: [UNIT], first: 500) {
        nodes {
          keys {
            node {
              id
              label
              ... on Unit {
                residence {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
`)

/** Why a list of gaps may lack units that the register has: they are in no area, until somebody says where they reside. */
export function UnitsWithoutResidence({ area, day }: { area: string; day: string }) {
  const { t } = useTranslation()
  const { data } = useQuestion(LinkedWithoutResidence, { area, day })
  const units = (data?.linkages.tally.nodes ?? []).flatMap(({ keys }) =>
    keys.flatMap(({ node }) => (node && 'residence' in node && !node.residence ? node : [])),
  )
  if (units.length === 0) return null
  return (
    <details className="without-residence">
      <summary>{t('gaps.unhoused', { count: units.length })}</summary>
      <p className="note">{t('gaps.unhousedNote')}</p>
      <ul>
        {units.map((unit) => (
          <li key={unit.id}>
            <Link href={nodeAddress(unit.id, { day })}>{unit.label}</Link>{' '}
            <RecordResidenceButton unit={unit} quiet />
          </li>
        ))}
      </ul>
    </details>
  )
}
