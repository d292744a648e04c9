import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { questions } from '../graphql/use-question'
import { ownHalf } from '../i18n'
import { Dialog } from '../parts/dialog'
import { NodePicker } from './node-picker'
import './edit-form.css'

export interface UserError {
  message: string
  path: string[]
}

export interface EditField {
  /** Where its value goes in the input and where the service names it in an error: "period.start". */
  path: string
  label: string
  type?: 'text' | 'date' | 'number' | 'partial-date'
  required?: boolean
  hint?: string
  value?: string
  /** Types of the nodes to choose from, for a field that names one. */
  picks?: string[]
}

/** A year, a month of it or a day: the browser names the field of anything else before it is sent. */
const PARTIAL_DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`

export type Values = Record<string, string>

interface EditFormProps {
  title: string
  fields: EditField[]
  submit: string
  close(): void
  /** Writes; the errors that it gives back are shown at their fields. `key` is the same however often it is tried. */
  write(values: Values, key: string): Promise<UserError[]>
}

/** A window that writes to the register and shows what the register objects to where it was typed. */
export function EditForm({ title, fields, submit, close, write }: EditFormProps) {
  const { t } = useTranslation()
  const key = useRef(crypto.randomUUID())
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map(({ path, value }) => [path, value ?? ''])),
  )
  const writing = useMutation({
    mutationFn: () => write(values, key.current),
    onSuccess: async (errors) => {
      // What was refused is another try once it is corrected.
      if (errors.length > 0) {
        key.current = crypto.randomUUID()
        return
      }
      await questions.invalidateQueries()
      close()
    },
  })
  const errors = (writing.data ?? []).map((error) => ({ ...error, message: ownHalf(error.message) }))
  const errorsAt = (path: string) => errors.filter((error) => fieldOf(error, fields) === path)
  const elsewhere = errors.filter((error) => fieldOf(error, fields) === undefined)
  return (
    <Dialog title={title} close={close}>
      <form
        className="edit"
        onSubmit={(event) => {
          event.preventDefault()
          writing.mutate()
        }}
      >
        {fields.map((field) => (
          <Field
            key={field.path}
            field={field}
            value={values[field.path] ?? ''}
            errors={errorsAt(field.path)}
            onChange={(value) => setValues({ ...values, [field.path]: value })}
          />
        ))}
        {elsewhere.map(({ message }) => (
          <p key={message} role="alert" className="error">
            {message}
          </p>
        ))}
        {writing.error && (
          <p role="alert" className="error">
            {writing.error.message}
          </p>
        )}
        <div className="actions">
          <button type="submit" className="primary" disabled={writing.isPending}>
            {submit}
          </button>
          <button type="button" onClick={close}>
            {t('sign.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** The field whose path the error's path, less the word `input`, is or lies beneath or above. */
function fieldOf({ path }: UserError, fields: EditField[]): string | undefined {
  const place = path.filter((step) => step !== 'input').join('.')
  if (place === '') return undefined
  const paths = fields.map((field) => field.path)
  return (
    paths.find((own) => own === place) ??
    paths.find((own) => own.startsWith(`${place}.`) || place.startsWith(`${own}.`))
  )
}

function Field({
  field: { path, label, type = 'text', required, hint, picks },
  value,
  errors,
  onChange,
}: {
  field: EditField
  value: string
  errors: UserError[]
  onChange(value: string): void
}) {
  const id = useId()
  const notes =
    [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ') || undefined
  const common = { id, required, 'aria-invalid': errors.length > 0, 'aria-describedby': notes }
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      {picks ? (
        <NodePicker {...common} types={picks} onPick={onChange} />
      ) : (
        <input
          {...common}
          type={type === 'partial-date' ? 'text' : type}
          pattern={type === 'partial-date' ? PARTIAL_DATE : undefined}
          title={type === 'partial-date' ? hint : undefined}
          step={type === 'number' ? 'any' : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={`${id}-error`} role="alert" className="error">
          {errors.map(({ message }) => message).join(' ')}
        </p>
      )}
    </div>
  )
}
