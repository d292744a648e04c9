import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isPassing, questions } from '../graphql/use-question'

/**
 * Says so while the service or its database cannot be reached, and asks again what failed once it can. It looks after
 * the service often while a question fails, now and then while none does.
 */
export function Connection() {
  const { t } = useTranslation()
  const failing = useSyncExternalStore(
    (listener) => questions.getQueryCache().subscribe(listener),
    () =>
      questions
        .getQueryCache()
        .getAll()
        .some(({ state }) => isPassing(state.fetchFailureReason)),
  )
  const { data: ready = true } = useQuery({
    queryKey: ['ready'],
    queryFn: ({ signal }) =>
      fetch('/readyz', { signal }).then(
        ({ ok }) => ok,
        () => false,
      ),
    refetchInterval: ({ state }) => (failing || state.data === false ? 2_000 : 20_000),
    retry: false,
  })
  useEffect(() => {
    if (ready && failing)
      questions.refetchQueries({ predicate: ({ state }) => isPassing(state.fetchFailureReason) })
  }, [ready, failing])

  if (ready) return null
  return (
    <p className="connection" role="alert">
      {t('state.offline')} <span>{t('state.offlineHint')}</span>
    </p>
  )
}
