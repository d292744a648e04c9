import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { addressOf, areaAddress, useQuery } from '../address'
import { agreement } from '../edit/agreement'
import type { AreaLevel } from '../generated/graphql'
import { useFormat } from '../i18n/format'
import { useAgreed } from './agreed'
import type { PageNode } from './questions'

/** The area that it is, lies in or stands for. */
export function placeOf(node: PageNode) {
  if ('code' in node) return node
  if ('residence' in node) return node.residence ?? undefined
  if ('area' in node) return node.area
  if ('leads' in node) return node.leads ?? undefined
}

interface Named {
  id: string
  label: string
  code?: string
  level?: AreaLevel
}

/** What the register says of it besides its linkages. */
export function Facts({ node }: { node: PageNode }) {
  const { t } = useTranslation()
  const facts = useFacts(node).filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (facts.length === 0) return null
  return (
    <section className="panel" aria-label={t('node.facts')}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function useFacts(node: PageNode): [string, React.ReactNode][] {
  const { t } = useTranslation()
  const { number, period, days } = useFormat()
  const [{ day }] = useQuery()
  const link = (to: Named | null | undefined) => to && <Link href={addressOf(to, { day })}>{to.label}</Link>
  const list = (all: Named[]) =>
    all.length > 0 && (
      <ul className="inline">
        {all.map((one) => (
          <li key={one.id}>{link(one)}</li>
        ))}
      </ul>
    )
  const count = (value: number | null | undefined) => (value == null ? null : number(value))
  const agreed = useAgreed()

  switch (node.__typename) {
    case 'Unit':
      return [
        [t('fact.kind'), t(`unitKind.${node.kind}`)],
        [t('fact.tier'), t(`unitTier.${node.tier}`)],
        [t('fact.twoNew'), node.twoNew ? t('fact.yes') : null],
        [
          t('fact.paired'),
          node.paired && (
            <>
              <span className={`tag ${node.paired.state === 'COVERED' ? 'good' : 'bad'}`}>
                {t(`coverageState.${node.paired.state}`)}
              </span>{' '}
              {node.paired.reason && t(`reason.${node.paired.reason}`)}
              {node.paired.days != null &&
                ` · ${t('fact.sinceFor', { since: node.paired.since, days: days(node.paired.days) })}`}
            </>
          ),
        ],
        [t('fact.partyOrganisation'), link(node.partyOrganisation)],
        [t('fact.partyMembers'), count(node.partyMembers)],
        [t('fact.creditCode'), node.creditCode],
        [t('fact.formerNames'), node.formerNames.join(t('format.comma'))],
        [t('fact.dissolvedOn'), node.dissolvedOn],
      ]
    case 'Community':
      return [
        [t('fact.areaCode'), node.code],
        [t('fact.urban'), t(node.urban ? 'fact.urbanCommunity' : 'fact.village')],
        [t('fact.partyOrganisation'), link(node.communityOrganisation)],
        [
          t('fact.residentUnits'),
          <Link key="units" href={areaAddress(node.code, 'gaps', { day })}>
            {number(node.residentUnits.totalCount)}
          </Link>,
        ],
        [t('fact.venues'), list(node.venues)],
      ]
    case 'PartyOrganisation':
      return [
        [t('fact.kind'), t(`partyOrganisationKind.${node.organisationKind}`)],
        [t('type.Unit'), link(node.ofUnit)],
        [t('fact.superior'), link(node.superior)],
        [t('fact.partyMembers'), count(node.organisationMembers)],
        [t('fact.starRating'), count(node.starRating)],
      ]
    case 'BigCommittee':
      return [
        [t('fact.kind'), t(`committeeKind.${node.committeeKind}`)],
        [t('fact.host'), link(node.host)],
        [t('fact.partTimeMembers'), number(node.partTimeMembers.totalCount)],
        [t('type.JointConference'), link(node.committeeConference)],
      ]
    case 'Alliance':
      return [
        [t('overview.chair'), node.chair ? link(node.chair.member) : t('overview.noChair')],
        [t('overview.members'), number(node.members.totalCount)],
        [t('fact.kind'), t(`allianceKind.${node.allianceKind}`)],
        [t('fact.theme'), node.theme],
        [t('fact.period'), period(node.alliancePeriod)],
        [t('fact.serves'), list(node.serves)],
        [t('type.JointConference'), link(node.conference)],
      ]
    case 'Pairing':
      return [
        [t('fact.status'), t(`status.${node.status}`)],
        [t('fact.ends'), list(node.ends)],
        [t('fact.period'), period(node.period)],
        ...agreement.map(({ path, fact }): [string, React.ReactNode] => [t(fact), agreed(node, path)]),
        [t('fact.terminatedOn'), node.terminatedOn],
        [t('fact.terminationReason'), node.terminationReason],
        [t('fact.activities'), number(node.activities.totalCount)],
        [t('fact.claims'), number(node.claims.totalCount)],
      ]
    default:
      return 'ends' in node
        ? [
            [t('fact.kind'), t(`linkageKind.${node.linkageKind}`)],
            [t('fact.status'), t(`status.${node.status}`)],
            [t('fact.ends'), list(node.ends)],
            [t('fact.period'), period(node.period)],
          ]
        : 'code' in node
          ? [[t('fact.areaCode'), node.code]]
          : []
  }
}
