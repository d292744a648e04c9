import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TypedDocumentString } from '../generated/graphql'
import { post, refusal } from '../graphql/client'
import { Icon } from './icon'

/** Takes a whole list away as a spreadsheet: the service follows it to its end. */
export function ExportButton<Result, Variables>({
  document: question,
  variables,
  name,
  children,
}: {
  document: TypedDocumentString<Result, Variables>
  variables: Variables
  name: string
  children: React.ReactNode
}) {
  const { t } = useTranslation()
  const taking = useMutation({
    mutationFn: async () => {
      const response = await post('/export?format=xlsx', { query: question.toString(), variables })
      if (!response.ok) {
        const { errors = [] } = await response.json().catch(() => ({}))
        throw refusal(errors, response.status)
      }
      save(await response.blob(), `${name}.xlsx`)
    },
  })
  return (
    <span className="export">
      <button type="button" disabled={taking.isPending} onClick={() => taking.mutate()}>
        <Icon name="download" />
        {taking.isPending ? t('export.busy') : children}
      </button>
      {taking.error && <span role="alert">{t('export.failed', { message: taking.error.message })}</span>}
    </span>
  )
}

/** Hands a file to the browser's downloads. */
export function save(file: Blob, name: string) {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download holds the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
