import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { questions } from '../graphql/use-question'
import { ownHalf } from '../i18n'
import { Dialog } from '../parts/dialog'
import { NodePicker } from './node-picker'
import { partialDate } from './partial-date'
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
  /** Must be given, or said not to be known by a box of this label: nothing is unknown by an oversight. */
  orUnknown?: string
}

const WHOLE_DAY = '2024-06-01'.length

export type Values = Record<string, string>

interface EditFormProps {
  title: string
  /** Whom and what it is about. */
  about?: string
  fields: EditField[]
  submit: string
  close(): void
  /** Writes; the errors that it gives back are shown at their fields. `key` is the same however often it is tried. */
  write(values: Values, key: string): Promise<UserError[]>
}

/** A window that writes to the register and shows what the register objects to where it was typed. */
export function EditForm({ title, about, fields, submit, close, write }: EditFormProps) {
  const { t } = useTranslation()
  const key = useRef(crypto.randomUUID())
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map(({ path, value }) => [path, value ?? ''])),
  )
  const [unknown, setUnknown] = useState<readonly string[]>([])
  const writing = useMutation({
    mutationFn: async () => {
      const { read, errors } = datesRead(fields, values)
      const wrong = errors.map(({ path, whole }) => ({
        message: t(whole ? 'edit.noDay' : 'edit.noDate'),
        path: path.split('.'),
      }))
      return wrong.length > 0 ? wrong : write(read, key.current)
    },
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
      {about && <p className="about">{about}</p>}
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
            isUnknown={unknown.includes(field.path)}
            onUnknown={(isSo) => {
              if (isSo) setValues({ ...values, [field.path]: '' })
              setUnknown([...unknown.filter((path) => path !== field.path), ...(isSo ? [field.path] : [])])
            }}
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

/** What was typed, its dates as ISO 8601 has them; those that are none. */
function datesRead(fields: readonly EditField[], values: Values) {
  const read = { ...values }
  const errors: { path: string; whole: boolean }[] = []
  for (const { path, type } of fields) {
    const text = values[path]?.trim() ?? ''
    if (text === '' || (type !== 'date' && type !== 'partial-date')) continue
    const date = partialDate(text)
    const whole = type === 'date'
    if (date === undefined || (whole && date.length < WHOLE_DAY)) errors.push({ path, whole })
    else read[path] = date
  }
  return { read, errors }
}

function Field({
  field: { path, label, type = 'text', required, hint, picks, orUnknown },
  value,
  errors,
  onChange,
  isUnknown,
  onUnknown,
}: {
  field: EditField
  value: string
  errors: UserError[]
  onChange(value: string): void
  isUnknown: boolean
  onUnknown(isUnknown: boolean): void
}) {
  const id = useId()
  const notes =
    [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ') || undefined
  const must = required || (orUnknown !== undefined && !isUnknown)
  const common = {
    id,
    required: must,
    disabled: isUnknown,
    'aria-invalid': errors.length > 0,
    'aria-describedby': notes,
  }
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      {picks ? (
        <NodePicker {...common} types={picks} onPick={onChange} />
      ) : (
        <input
          {...common}
          type={type === 'number' ? 'number' : 'text'}
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
      {orUnknown && (
        <label className="note">
          <input type="checkbox" checked={isUnknown} onChange={(event) => onUnknown(event.target.checked)} />{' '}
          {orUnknown}
        </label>
      )}
      {errors.length > 0 && (
        <p id={`${id}-error`} role="alert" className="error">
          {errors.map(({ message }) => message).join(' ')}
        </p>
      )}
    </div>
  )
}
