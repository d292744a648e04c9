import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../generated'
import { ask } from '../graphql/client'
import { EditForm } from './edit-form'
import { useMayEdit } from './pairing-forms'

const RecordResidence = graphql(`
  mutation RecordResidence($id: ID!, $residence: AreaCode!, $key: String!) {
    updateUnit(id: $id, input: { residence: $residence }, idempotencyKey: $key) {
      userErrors {
        code
        message
        path
      }
    }
  }
`)

/** The button and the form that say where a unit resides. */
export function RecordResidenceButton({
  unit: { id, label },
  quiet,
}: {
  unit: { id: string; label: string }
  quiet?: boolean
}) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  if (!useMayEdit()) return null
  return (
    <>
      <button type="button" className={quiet ? 'link' : undefined} onClick={() => setOpen(true)}>
        {t('edit.residence')}
      </button>
      {open && (
        <EditForm
          title={t('edit.residence')}
          about={label}
          fields={[
            {
              path: 'residence',
              label: t('edit.residesIn'),
              required: true,
              picks: ['Community', 'Street'],
            },
          ]}
          submit={t('edit.residence')}
          close={() => setOpen(false)}
          write={async ({ residence = '' }, key) =>
            (await ask(RecordResidence, { id, residence, key })).updateUnit.userErrors
          }
        />
      )}
    </>
  )
}
