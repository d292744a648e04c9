import type { ParseKeys, TFunction } from 'i18next'
import type { PairingAmendment } from '../generated/graphql'
import type { EditField, Values } from './edit-form'

/** What is said in an agreement, beside whom it joins and for how long. */
export const agreement = [
  { path: 'agreementNumber', type: 'text', fact: 'fact.agreement', label: 'fact.agreement' },
  { path: 'signedOn', type: 'partial-date', fact: 'fact.signedOn', label: 'fact.signedOn' },
  { path: 'annualFunding', type: 'number', fact: 'fact.funding', label: 'edit.funding' },
] as const satisfies readonly (Pick<EditField, 'path' | 'type'> & { fact: ParseKeys; label: ParseKeys })[]

/** What the window of a pairing writes elsewhere, or not at all. */
type Elsewhere =
  | 'unit'
  | 'community'
  | 'unitPartyOrganisation'
  | 'communityPartyOrganisation'
  | 'period'
  | 'terminatedOn'
  | 'terminationReason'
  | 'source'
type AgreementField = (typeof agreement)[number]['path']

/** All of it: what is in hand and not known would be cleared by whoever amends something else. */
export type Agreement = { [Path in AgreementField]: NonNullable<PairingAmendment[Path]> | null }

/** A field of the input that the page neither shows nor writes is missing here. */
const complete: Record<Exclude<keyof PairingAmendment, Elsewhere | AgreementField>, never> = {}
void complete

export function agreementFields(t: TFunction, said?: Agreement): EditField[] {
  return agreement.map(({ path, type, label }) => ({
    path,
    type,
    label: t(label),
    hint: type === 'partial-date' ? t('edit.partial') : undefined,
    value: said?.[path]?.toString() ?? '',
  }))
}

/** What was typed, as the input of a mutation has it: an empty field clears. */
export function agreementOf(values: Values): Agreement {
  const entries = agreement.map(({ path, type }) => {
    const text = values[path]?.trim() || null
    return [path, text !== null && type === 'number' ? Number(text) : text]
  })
  return Object.fromEntries(entries) as Agreement
}
