import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TypedDocumentString } from '../generated/graphql'
import { download } from '../graphql/download'
import { Icon } from './icon'

/** Takes a whole list away as a spreadsheet. */
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
    mutationFn: () => download('xlsx', question.toString(), variables, name),
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
