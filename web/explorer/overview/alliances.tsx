import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { nodeAddress, useQuery } from '../address'
import { graphql } from '../generated'
import type { AlliancesOfQuery } from '../generated/graphql'
import { useQuestion } from '../graphql/use-question'
import { useFormat } from '../i18n/format'
import { type Column, SortableTable } from '../parts/sortable-table'
import { Answered, Empty } from '../parts/states'

const AlliancesOf = graphql(`
  query AlliancesOf($area: AreaCode!, $day: LocalDate!) {
    alliances(within: $area, asOf: $day, first: 100) {
      totalCount
      nodes {
        id
        name
        kind
        members(first: 1) {
          totalCount
        }
        chair {
          member {
            ... on Node {
              id
              label
            }
          }
          chairTerms {
            start
            end
          }
        }
      }
    }
  }
`)

type Alliance = AlliancesOfQuery['alliances']['nodes'][number]

/** The alliances of the area, and whose turn it is to chair each. */
export function Alliances({ area, day }: { area: string; day: string }) {
  const { t } = useTranslation()
  const { number, period } = useFormat()
  const [query, change] = useQuery()
  const answer = useQuestion(AlliancesOf, { area, day })
  const link = ({ id, label }: { id: string; label: string }) => (
    <Link href={nodeAddress(id, { day: query.day })}>{label}</Link>
  )
  const columns: Column<Alliance>[] = [
    {
      id: 'alliance',
      head: t('type.Alliance'),
      value: ({ name }) => name,
      cell: ({ id, name }) => link({ id, label: name }),
    },
    {
      id: 'chair',
      head: t('overview.chair'),
      value: ({ chair }) => chair?.member.label ?? null,
      cell: ({ chair }) =>
        chair ? link(chair.member) : <span className="tag bad">{t('overview.noChair')}</span>,
    },
    {
      id: 'term',
      head: t('overview.term'),
      value: ({ chair }) => termOn(day, chair)?.end ?? null,
      cell: ({ chair }) => {
        const term = termOn(day, chair)
        return term ? period(term) : '–'
      },
    },
    {
      id: 'members',
      head: t('overview.members'),
      value: ({ members }) => members.totalCount,
      cell: ({ members }) => number(members.totalCount),
      className: 'number',
      first: 'desc',
    },
  ]
  return (
    <section className="panel alliances" aria-labelledby="alliances-title">
      <header>
        <h2 id="alliances-title">{t('overview.alliances')}</h2>
        <p className="note">{answer.data && number(answer.data.alliances.totalCount)}</p>
      </header>
      <Answered to={answer} rows={3}>
        {({ alliances: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty>{t('overview.noAlliances')}</Empty>
          ) : (
            <SortableTable
              caption={t('overview.alliances')}
              columns={columns}
              rows={nodes}
              keyOf={({ id }) => id}
              sort={query.alliances ?? null}
              onSort={(alliances) => change({ alliances }, { replace: true })}
            />
          )
        }
      </Answered>
    </section>
  )
}

/** The turn that a day falls into; a register may know only the month or year of a turn. */
function termOn(day: string, chair: Alliance['chair']) {
  return chair?.chairTerms.findLast(
    ({ start, end }) => (start ?? '') <= day && (end ?? '9999') >= day.slice(0, end?.length),
  )
}
