import { useTranslation } from 'react-i18next'
import { allianceKinds } from '../../../src/alliance/alliance.terms'
import { bigCommitteeKinds } from '../../../src/committee/committee.terms'
import { partyOrganisationKinds } from '../../../src/party-organisation/party-organisation.terms'
import { unitKinds } from '../../../src/unit/unit.terms'
import type { Area, Entity } from './proposal'
import { SaidForm } from './said-form'

/** The words that a sheet has for the kinds of what may be new. */
const KINDS: Partial<Record<Entity, readonly string[]>> = {
  UNIT: wordsOf(unitKinds),
  ORGANISATION: wordsOf(partyOrganisationKinds),
  COMMITTEE: wordsOf(bigCommitteeKinds),
  ALLIANCE: wordsOf(allianceKinds),
}

function wordsOf({ terms }: { terms: Record<string, { zh: readonly string[] }> }): string[] {
  return Object.values(terms).map(({ zh }) => zh[0] ?? '')
}

/** What has to be said of one thing that the register does not have. */
export function NewThing({
  entity,
  name,
  area,
  residences,
  add,
}: {
  entity: Entity | undefined
  name: string
  area: string
  residences: readonly Area[]
  add(given: Record<string, unknown>): void
}) {
  const { t } = useTranslation()
  return (
    <SaidForm className="intake-new" give={add}>
      <label>
        {t('intake.name')}
        <input name="name" defaultValue={name} required autoComplete="off" />
      </label>
      {hasKinds(entity) && (
        <div className="intake-kind">
          {t('intake.kind')}
          <KindSelect entity={entity} name={name} field="kind" />
        </div>
      )}
      {entity === 'UNIT' && residences.length > 0 && (
        <label>
          {t('intake.residence')}
          <select name="residence_code" defaultValue="">
            <ResidenceOptions residences={residences} />
          </select>
        </label>
      )}
      {(entity === 'COMMITTEE' || entity === 'ALLIANCE') && (
        <label>
          {t('intake.area')}
          <select name="area_code" defaultValue={areaIn(name, residences) ?? area}>
            <option value={area}>{t('intake.thisArea')}</option>
            {residences.map(({ code, name: called }) => (
              <option key={code} value={code}>
                {called}
              </option>
            ))}
          </select>
        </label>
      )}
      {entity === 'CONFERENCE' && (
        <label>
          {t('intake.everyMonths')}
          <input name="every_months" type="number" min={1} defaultValue={3} required />
        </label>
      )}
      <button type="submit" className="primary">
        {t('intake.isNew')}
      </button>
    </SaidForm>
  )
}

export function hasKinds(entity: Entity | undefined): entity is Entity {
  return entity !== undefined && KINDS[entity] !== undefined
}

/** The kinds of an entity; it begins with the one that the name ends in. */
export function KindSelect({ entity, name, field }: { entity: Entity; name: string; field: string }) {
  const { t } = useTranslation()
  const kinds = KINDS[entity] ?? []
  return (
    <select
      name={field}
      required
      defaultValue={guess(name, kinds)}
      aria-label={`${name} ${t('intake.kind')}`}
    >
      <option value="" />
      {kinds.map((kind) => (
        <option key={kind}>{kind}</option>
      ))}
    </select>
  )
}

/** Where a new unit resides is never taken from the sheet: a unit is often paired with a community that it does not lie in. */
export function ResidenceOptions({ residences }: { residences: readonly Area[] }) {
  const { t } = useTranslation()
  return (
    <>
      <option value="">{t('intake.noResidence')}</option>
      {residences.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  )
}

/** The area that stands in the name of a body: 大新社区 in 大新社区大党委. */
function areaIn(name: string, areas: readonly Area[]): string | undefined {
  return areas.find((area) => name.includes(area.name.replace(/(?:居委会|村委会|村民委员会)$/u, '')))?.code
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:银行|支行|分理处)/u, '金融机构'],
  [/(?:小学|中学|幼儿园|学校)$/u, '学校'],
  [/(?:医院|卫生院|卫生服务中心)$/u, '医院'],
  [/派出所$/u, '派出所'],
  [/(?:局|法院|检察院|人民政府)$/u, '机关'],
  [/物业/u, '物业公司'],
  [/(?:协会|促进会|基金会)$/u, '社会组织'],
  [/(?:公司|超市|店|厂|药房)$/u, '非公企业'],
]

/** The kind that a name ends in; it is only what the form begins with. */
function guess(name: string, kinds: readonly string[]): string {
  return ENDINGS.find(([ending, kind]) => ending.test(name) && kinds.includes(kind))?.[1] ?? ''
}
