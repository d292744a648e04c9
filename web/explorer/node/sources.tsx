import { useTranslation } from 'react-i18next'
import { SyntheticMark } from '../parts/synthetic-mark'
import type { TimelineLinkage } from './questions'

/** Who says so: each source once, made-up ones marked. */
export function Sources({ cited }: { cited: TimelineLinkage['sources'] }) {
  const { t } = useTranslation()
  const sources = [...new Map(cited.map((source) => [source.id, source])).values()]
  if (sources.length === 0) return null
  return (
    <section className="panel" aria-labelledby="sources-title">
      <header>
        <h2 id="sources-title">{t('node.sources')}</h2>
      </header>
      <ul>
        {sources.map(({ id, title, publisher, published, locator, url, synthetic }) => (
          <li key={id}>
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            <span className="note">{[publisher, published, locator].filter(Boolean).join(' · ')}</span>{' '}
            {synthetic && <SyntheticMark />}
          </li>
        ))}
      </ul>
    </section>
  )
}
