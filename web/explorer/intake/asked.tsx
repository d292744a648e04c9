import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer, Entity, Question } from './proposal'

const KINDS: Partial<Record<Entity, readonly string[]>> = {
  UNIT: [
    '机关',
    '事业单位',
    '国有企业',
    '非公企业',
    '社会组织',
    '学校',
    '医院',
    '派出所',
    '金融机构',
    '物业公司',
    '业委会',
    '行业协会',
    '群团组织',
    '部队',
    '其他',
  ],
  ORGANISATION: ['党委', '党总支', '党支部', '党工委', '党组', '党小组'],
  COMMITTEE: ['街道大工委', '社区大党委', '联合党委'],
  ALLIANCE: ['区域', '行业', '楼宇', '小区', '主题'],
}

/** One question, answered by a click or by the keys 1 to 5 and Enter. */
export function Asked({
  question,
  entity,
  area,
  answer,
}: {
  question: Question
  entity: Entity | undefined
  area: string
  answer(given: Answer): void
}) {
  const { t } = useTranslation()
  const panel = useRef<HTMLDivElement>(null)
  const { about, candidates, mayBeNew, text } = question
  const [adding, setAdding] = useState(candidates.length === 0 && mayBeNew)
  const choose = (index: number) => {
    const chosen = candidates[index]
    if (chosen) answer(about === 'MENTION' || about === 'WITHIN' ? { is: chosen.id } : { value: chosen.id })
  }
  useEffect(() => panel.current?.focus(), [])
  const onKey = (event: React.KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return
    const number = event.key === 'Enter' ? 1 : Number(event.key)
    if (number >= 1 && number <= candidates.length) {
      event.preventDefault()
      choose(number - 1)
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to the buttons in it
    <div ref={panel} className="intake-asked" tabIndex={-1} onKeyDown={onKey}>
      <h3>
        <q>{text}</q> {t(`intake.about.${about}`)}
      </h3>
      <p className="note">
        {question.cells.length > 0 &&
          question.cells
            .map(({ cell }) => cell)
            .slice(0, 8)
            .join('、')}
      </p>
      {candidates.length > 0 && (
        <>
          <ol>
            {candidates.map((candidate, index) => (
              <li key={candidate.id}>
                <button type="button" onClick={() => choose(index)}>
                  <kbd>{index + 1}</kbd>
                  <span>
                    {candidate.name}
                    <small>{candidate.reasons.join('；')}</small>
                  </span>
                </button>
              </li>
            ))}
          </ol>
          <p className="note">{t('intake.keys')}</p>
        </>
      )}
      {adding ? (
        <NewThing entity={entity} name={text} area={area} add={(given) => answer({ new: given })} />
      ) : (
        <div className="intake-others">
          {mayBeNew && (
            <button type="button" onClick={() => setAdding(true)}>
              {t('intake.isNew')}
            </button>
          )}
        </div>
      )}
      {(about === 'VALUE' || about === 'ENDING') && (
        <ValueForm isDay={about === 'ENDING'} give={(value) => answer({ value })} />
      )}
      <button type="button" className="quiet" onClick={() => answer({ leaveOut: true })}>
        {t(about === 'ENDING' ? 'intake.keep' : 'intake.leaveOut')}
      </button>
    </div>
  )
}

function NewThing({
  entity,
  name,
  area,
  add,
}: {
  entity: Entity | undefined
  name: string
  area: string
  add(given: Record<string, unknown>): void
}) {
  const { t } = useTranslation()
  const kinds = (entity && KINDS[entity]) ?? []
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    add(given)
  }
  return (
    <form className="intake-new" onSubmit={submit}>
      <label>
        {t('intake.name')}
        <input name="name" defaultValue={name} required autoComplete="off" />
      </label>
      {kinds.length > 0 && (
        <label>
          {t('intake.kind')}
          <select name="kind" required defaultValue={guess(name, kinds)}>
            <option value="" />
            {kinds.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </label>
      )}
      {(entity === 'COMMITTEE' || entity === 'ALLIANCE') && (
        <label>
          {t('intake.area')}
          <input name="area_code" defaultValue={area} required autoComplete="off" />
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
    </form>
  )
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

function ValueForm({ isDay, give }: { isDay: boolean; give(value: string): void }) {
  const { t } = useTranslation()
  return (
    <form
      className="intake-new"
      onSubmit={(event) => {
        event.preventDefault()
        give(String(new FormData(event.currentTarget).get('value')))
      }}
    >
      <label>
        {t('intake.value')}
        <input name="value" type={isDay ? 'date' : 'text'} required autoComplete="off" />
      </label>
      <button type="submit">{t('intake.ok')}</button>
    </form>
  )
}
