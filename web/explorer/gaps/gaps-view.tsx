import { useTranslation } from 'react-i18next'
import { useQuery } from '../address'
import type { AreaViewProps } from '../area-view'
import type { CoverageRule } from '../generated/graphql'
import { useStart } from '../graphql/start'
import { useAllPages } from '../graphql/use-all-pages'
import { useFormat } from '../i18n/format'
import { useRules } from '../overview/rules'
import { ExportButton } from '../parts/export-button'
import { Meter } from '../parts/meter'
import { Answered, Empty } from '../parts/states'
import { GapFilters } from './gap-filters'
import { GapTable } from './gap-table'
import { type Finding, GapFile, GapFileOfKind, GapList, kindOf } from './questions'
import { UnitsWithoutResidence } from './units-without-residence'
import './gaps.css'

/** Who is not linked by a rule, why, since when and for how long. */
export default function GapsView({ area, day }: AreaViewProps) {
  const { t } = useTranslation()
  const [query, change] = useQuery()
  const rules = useRules()
  const rule = rules.all.find(({ rule }) => rule === query.rule)?.rule ?? 'RESIDENT_UNIT_PAIRED'
  return (
    <section className="panel gaps" aria-labelledby="gaps-title">
      <header>
        <h2 id="gaps-title">{t('gaps.title')}</h2>
        <label className="rule">
          <span className="visually-hidden">{t('overview.rule')}</span>
          <select
            value={rule}
            onChange={(event) => change({ rule: event.target.value, kind: undefined, reason: undefined })}
          >
            {rules.all.map((info) => (
              <option key={info.rule} value={info.rule}>
                {info.title}
              </option>
            ))}
          </select>
        </label>
      </header>
      <Gaps
        key={rule}
        rule={rule}
        area={area}
        day={day}
        title={rules.of(rule).title}
        isOfUnits={rules.of(rule).subject === 'Unit'}
      />
    </section>
  )
}

interface GapsProps {
  rule: CoverageRule
  area: string
  day: string
  title: string
  isOfUnits: boolean
}

function Gaps({ rule, area, day, title, isOfUnits }: GapsProps) {
  const { t } = useTranslation()
  const { number, rate } = useFormat()
  const [query] = useQuery()
  const role = useStart().data?.viewer.role
  const answer = useAllPages(GapList, { rule, area, day }, ({ coverage }) => coverage.findings)
  if (role === 'VISITOR') return <Empty>{t('gaps.visitor')}</Empty>
  return (
    <Answered to={answer} rows={12}>
      {({ pages }) => {
        const { counts, findings } = pages[0]!.coverage
        const all = pages.flatMap(({ coverage }) => coverage.findings.nodes)
        const shown = all.filter((finding) => isWanted(finding, query))
        const kind = all.map(kindOf).find((of) => of && of === query.kind)
        const name = `${title} ${day}`
        return (
          <>
            <div className="summary">
              <p>
                <strong>{t('gaps.count', { count: counts.gap })}</strong>{' '}
                <span className="muted">
                  {t('gaps.rate', {
                    rate: rate(counts.rate),
                    covered: number(counts.covered),
                    population: number(counts.population - counts.exempt),
                  })}
                </span>
              </p>
              <Meter counts={counts} />
              {kind ? (
                <ExportButton document={GapFileOfKind} variables={{ rule, kind, area, day }} name={name}>
                  {t('export.xlsx', { count: all.filter((finding) => kindOf(finding) === kind).length })}
                </ExportButton>
              ) : (
                <ExportButton document={GapFile} variables={{ rule, area, day }} name={name}>
                  {t('export.xlsx', { count: findings.totalCount })}
                </ExportButton>
              )}
            </div>
            {isOfUnits && <UnitsWithoutResidence area={area} day={day} />}
            {all.length < findings.totalCount && (
              <p role="status" className="progress">
                <progress value={all.length} max={findings.totalCount} />
                {t(answer.hasNextPage ? 'gaps.reading' : 'gaps.tooMany', {
                  read: number(all.length),
                  total: number(findings.totalCount),
                })}
              </p>
            )}
            {all.length === 0 ? (
              <Empty>{t(counts.population === 0 ? 'gaps.nobody' : 'gaps.none')}</Empty>
            ) : (
              <>
                <GapFilters findings={all} />
                {shown.length === 0 ? (
                  <Empty>{t('gaps.filteredAway')}</Empty>
                ) : (
                  <GapTable rule={rule} day={day} findings={shown} />
                )}
              </>
            )}
          </>
        )
      }}
    </Answered>
  )
}

function isWanted(finding: Finding, { kind, reason, name }: ReturnType<typeof useQuery>[0]): boolean {
  if (kind && kindOf(finding) !== kind) return false
  if (reason && finding.reason !== reason) return false
  return !name || finding.subject.label.includes(name)
}
