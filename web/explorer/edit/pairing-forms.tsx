import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { nodeAddress, useQuery } from '../address'
import { ask } from '../graphql/client'
import { useStart } from '../graphql/start'
import { type Agreement, agreementFields, agreementOf } from './agreement'
import { type EditField, EditForm, type Values } from './edit-form'
import { AmendPairing, EndLinkage, RecordPairing, RetractLinkage } from './questions'

/** Whether the viewer may write; the service decides again, and where. */
export function useMayEdit(): boolean {
  const role = useStart().data?.viewer.role
  return role === 'EDITOR' || role === 'ADMIN'
}

const orNull = (text: string | undefined) => text?.trim() || null

/** The button and the form that register a pairing; whichever end is known need not be chosen. */
export function RecordPairingButton({
  unit,
  community,
  quiet,
}: {
  unit?: { id: string; label: string }
  community?: { code: string; label: string }
  quiet?: boolean
}) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [, navigate] = useLocation()
  const [{ day }] = useQuery()
  if (!useMayEdit()) return null
  const fields: EditField[] = [
    ...(unit ? [] : [{ path: 'unit', label: t('type.Unit'), required: true, picks: ['Unit'] }]),
    ...(community
      ? []
      : [{ path: 'community', label: t('type.Community'), required: true, picks: ['Community'] }]),
    startField(t),
    { path: 'period.end', label: t('edit.end'), type: 'partial-date', hint: t('edit.openEnd') },
    ...agreementFields(t),
    { path: 'source.title', label: t('edit.source') },
  ]
  async function write(values: Values, key: string) {
    const { recordPairing } = await ask(RecordPairing, {
      key,
      input: {
        unit: unit?.id ?? values.unit ?? '',
        community: community?.code ?? values.community ?? '',
        period: { start: orNull(values['period.start']), end: orNull(values['period.end']) },
        ...agreementOf(values),
        source: values['source.title'] ? { title: values['source.title'] } : null,
      },
    })
    if (recordPairing.pairing) navigate(nodeAddress(recordPairing.pairing.id, { day }))
    return recordPairing.userErrors
  }
  return (
    <>
      <button type="button" className={quiet ? 'link' : undefined} onClick={() => setOpen(true)}>
        {t('edit.record')}
      </button>
      {open && (
        <EditForm
          title={t('edit.record')}
          about={[unit?.label, community?.label].filter(Boolean).join(' — ')}
          fields={fields}
          submit={t('edit.record')}
          close={() => setOpen(false)}
          write={write}
        />
      )}
    </>
  )
}

/** A pairing of which nobody says since when is in force on no day for sure: that has to be meant. */
function startField(t: TFunction, value?: string | null): EditField {
  return {
    path: 'period.start',
    label: t('edit.start'),
    type: 'partial-date',
    hint: t('edit.partial'),
    value: value ?? '',
    orUnknown: t('edit.startUnknown'),
  }
}

interface PairingInHand extends Agreement {
  id: string
  label: string
  version: number
  period: { start?: string | null; end?: string | null }
  terminatedOn?: string | null
}

/** Corrects what the register says of a pairing, or ends it before its time; both leave the version before as it was. */
export function PairingActions({ pairing, day }: { pairing: PairingInHand; day: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'amend' | 'end' | 'retract' | null>(null)
  if (!useMayEdit()) return null
  const { id, version } = pairing
  const close = () => setOpen(null)
  return (
    <>
      <button type="button" onClick={() => setOpen('amend')}>
        {t('edit.amend')}
      </button>
      {!pairing.terminatedOn && (
        <button type="button" onClick={() => setOpen('end')}>
          {t('edit.endLinkage')}
        </button>
      )}
      <button type="button" onClick={() => setOpen('retract')}>
        {t('edit.retract')}
      </button>
      {open === 'amend' && (
        <EditForm
          title={t('edit.amend')}
          about={pairing.label}
          submit={t('edit.amend')}
          close={close}
          fields={[
            startField(t, pairing.period.start),
            {
              path: 'period.end',
              label: t('edit.end'),
              type: 'partial-date',
              hint: t('edit.openEnd'),
              value: pairing.period.end ?? '',
            },
            ...agreementFields(t, pairing),
          ]}
          write={async (values, key) => {
            const { amendPairing } = await ask(AmendPairing, {
              id,
              version,
              key,
              input: {
                period: { start: orNull(values['period.start']), end: orNull(values['period.end']) },
                ...agreementOf(values),
              },
            })
            return amendPairing.userErrors
          }}
        />
      )}
      {open === 'end' && (
        <EditForm
          title={t('edit.endLinkage')}
          about={pairing.label}
          submit={t('edit.endLinkage')}
          close={close}
          fields={[
            { path: 'on', label: t('edit.on'), type: 'date', required: true, value: day },
            { path: 'reason', label: t('fact.terminationReason'), required: true },
          ]}
          write={async (values, key) => {
            const { endLinkage } = await ask(EndLinkage, {
              id,
              version,
              key,
              on: values.on ?? '',
              reason: values.reason ?? '',
            })
            return endLinkage.userErrors
          }}
        />
      )}
      {open === 'retract' && (
        <EditForm
          title={t('edit.retract')}
          about={pairing.label}
          submit={t('edit.retract')}
          close={close}
          fields={[{ path: 'reason', label: t('edit.why'), required: true, hint: t('edit.retractHint') }]}
          write={async (values, key) => {
            const { retractLinkage } = await ask(RetractLinkage, {
              id,
              version,
              key,
              reason: values.reason ?? '',
            })
            return retractLinkage.userErrors
          }}
        />
      )}
    </>
  )
}
