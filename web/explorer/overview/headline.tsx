import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress, useQuery } from '../address'
import { graphql } from '../generated'
import type { AreaFiguresQuery } from '../generated/graphql'
import { useQuestion } from '../graphql/use-question'
import { useFormat } from '../i18n/format'
import { Meter } from '../parts/meter'
import { Answered } from '../parts/states'

const AreaFigures = graphql(`
  query AreaFigures($area: AreaCode!, $day: LocalDate!) {
    coverage(rule: RESIDENT_UNIT_PAIRED, within: $area, asOf: $day) {
      counts {
        population
        covered
        gap
        unknown
        exempt
        rate
      }
    }
    statistics(within: $area, asOf: $day) {
      urbanCommunities
      compounds
      grids
      units
      partyOrganisations
      pairings
      pairedCommunities
      bigWorkingCommittees
      bigPartyCommittees
      partTimeMembers
      representedUnits
      alliances
      allianceMembers
      dutyReportUnits
      dutyReportMembers
      conferences
      meetings
      matters
      mattersResolved
      needs
      resources
      projects
      activities
      serviceCalls
      venues
      volunteerTeams
    }
  }
`)

type Statistic = keyof AreaFiguresQuery['statistics']

const GROUPS = {
  ground: ['urbanCommunities', 'compounds', 'grids', 'units', 'partyOrganisations'],
  committees: ['bigWorkingCommittees', 'bigPartyCommittees', 'partTimeMembers', 'representedUnits'],
  linkages: [
    'pairings',
    'pairedCommunities',
    'alliances',
    'allianceMembers',
    'dutyReportUnits',
    'dutyReportMembers',
  ],
  work: ['conferences', 'meetings', 'matters', 'mattersResolved', 'activities', 'serviceCalls'],
  lists: ['needs', 'resources', 'projects', 'venues', 'volunteerTeams'],
} as const satisfies Record<string, Statistic[]>

/** The headline rate, and the figures of the area. */
export function Headline({ area, day }: { area: string; day: string }) {
  const { t } = useTranslation()
  const { number, rate } = useFormat()
  const [{ day: chosen }] = useQuery()
  const answer = useQuestion(AreaFigures, { area, day })
  return (
    <section className="panel headline" aria-labelledby="figures-title">
      <h2 id="figures-title" className="visually-hidden">
        {t('overview.figures')}
      </h2>
      <Answered to={answer} rows={3}>
        {({ coverage: { counts }, statistics }) => (
          <div className="headline-body">
            <div className="rate">
              <p className="muted">{t('overview.headline')}</p>
              <p className="big">{rate(counts.rate)}</p>
              <Meter counts={counts} />
              <p>
                {t('overview.covered', {
                  covered: number(counts.covered),
                  population: number(counts.population - counts.exempt),
                })}
                {counts.unknown > 0 && ` · ${t('overview.unknown', { count: counts.unknown })}`}
              </p>
              <Link
                className="button primary"
                href={areaAddress(area, 'gaps', { day: chosen, rule: 'RESIDENT_UNIT_PAIRED' })}
              >
                {t('overview.gaps', { count: counts.gap })}
              </Link>
            </div>
            <div className="figures">
              {Object.entries(GROUPS).map(([group, names]) => (
                <section key={group}>
                  <h3>{t(`overview.group.${group as keyof typeof GROUPS}`)}</h3>
                  <dl>
                    {names.map((name) => (
                      <div key={name}>
                        <dt>{t(`statistic.${name}`)}</dt>
                        <dd>{number(statistics[name])}</dd>
                      </div>
                    ))}
                  </dl>
                </section>
              ))}
            </div>
          </div>
        )}
      </Answered>
    </section>
  )
}
