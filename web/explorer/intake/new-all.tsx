import { useTranslation } from 'react-i18next'
import { hasKinds, KindSelect, ResidenceOptions } from './new-thing'
import { type Answer, type Answers, type Area, type Entity, entityOf, type Proposal } from './proposal'
import { SaidForm } from './said-form'

/** Of whom many may be new at once, and what is said of them stands beside their names. */
const ENTITIES: readonly (Entity | undefined)[] = ['PERSON', 'UNIT', 'ORGANISATION']

/** Names of one sort of which the register knows nobody are added together. */
export function NewAll({
  proposal,
  entity,
  residences,
  isOpen,
  open,
  give,
}: {
  proposal: Proposal
  entity: Entity | undefined
  residences: readonly Area[]
  /** Whether it stands in the place of the one question. */
  isOpen: boolean
  open(isOpen: boolean): void
  give(answers: Answers): void
}) {
  const { t } = useTranslation()
  const unknown = proposal.questions.filter(
    ({ candidates, mayBeNew, cells }) =>
      mayBeNew && candidates.length === 0 && entityOf(proposal, cells[0]) === entity,
  )
  if (unknown.length < 2 || !ENTITIES.includes(entity)) return null
  const answersOf = (said: (id: string) => Record<string, string>) =>
    Object.fromEntries(
      unknown.map(({ id, text }): [string, Answer] => [id, { new: { name: text, ...said(id) } }]),
    )
  if (!hasKinds(entity))
    return (
      <button type="button" onClick={() => give(answersOf(() => ({})))}>
        {t('intake.newAll', { count: unknown.length })}
      </button>
    )
  if (!isOpen)
    return (
      <button type="button" onClick={() => open(true)}>
        {t('intake.newAllOf', { count: unknown.length })}
      </button>
    )
  return (
    <SaidForm
      className="intake-new-all"
      give={({ residence_code, ...kinds }) =>
        give(answersOf((id) => ({ kind: kinds[id] ?? '', ...(residence_code && { residence_code }) })))
      }
    >
      <table>
        <tbody>
          {unknown.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>
                <KindSelect entity={entity} name={text} field={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {entity === 'UNIT' && residences.length > 0 && (
        <label>
          {t('intake.residenceOfAll')}
          <select name="residence_code" defaultValue="">
            <ResidenceOptions residences={residences} />
          </select>
        </label>
      )}
      <button type="submit" className="primary">
        {t('intake.addAll', { count: unknown.length })}
      </button>
      <button type="button" className="quiet" onClick={() => open(false)}>
        {t('intake.oneByOne')}
      </button>
    </SaidForm>
  )
}
