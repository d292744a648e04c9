import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { QuestionError } from '../graphql/client'
import './states.css'

/** The place of an answer that is still to come. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="bar" style={{ width: `${96 - ((row * 23) % 40)}%` }} />
      ))}
    </div>
  )
}

/** An answer that holds nothing, and why. */
export function Empty({ children }: { children: React.ReactNode }) {
  return <p className="empty">{children}</p>
}

/** A question that failed: what the reader can do about it, then what the service said. */
export function Failed({ error, retry }: { error: unknown; retry(): void }) {
  const { t } = useTranslation()
  const kind = error instanceof QuestionError ? error.kind : 'FAILED'
  if (kind === 'OFFLINE' || kind === 'UNAVAILABLE')
    return (
      <div className="failed">
        <p role="alert">{t(kind === 'OFFLINE' ? 'state.offline' : 'state.unavailable')}</p>
        <button type="button" onClick={retry}>
          {t('state.retry')}
        </button>
      </div>
    )
  return (
    <div className="failed">
      <p role="alert">{t(kind === 'FORBIDDEN' ? 'state.forbidden' : 'state.failed')}</p>
      {kind === 'FORBIDDEN' && <p className="note">{t('state.forbiddenHint')}</p>}
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <button type="button" onClick={retry}>
        {t('state.retry')}
      </button>
    </div>
  )
}

export function NotFound() {
  const { t } = useTranslation()
  return (
    <main id="content" className="not-found">
      <h1>{t('state.notFound')}</h1>
      <p className="muted">{t('state.notFoundHint')}</p>
      <Link href="/">{t('state.home')}</Link>
    </main>
  )
}

interface Answer<Data> {
  data: Data | undefined
  error: unknown
  isPlaceholderData: boolean
  refetch(): unknown
}

/**
 * What a question's answer looks like at each of its stages. While the next answer is on its way the one before
 * stays, dimmed; an answer that is there is shown even if asking anew failed.
 */
export function Answered<Data>({
  to: { data, error, isPlaceholderData, refetch },
  rows,
  children,
}: {
  to: Answer<Data>
  rows?: number
  children(data: Data): React.ReactNode
}) {
  if (data !== undefined)
    return (
      <div className="answered" aria-busy={isPlaceholderData}>
        {children(data)}
      </div>
    )
  if (error) return <Failed error={error} retry={() => void refetch()} />
  return <Loading rows={rows} />
}
