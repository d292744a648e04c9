import { lazy } from 'react'
import { QuestionError } from './client'
import { questions } from './use-question'

/** Milliseconds between two tries to load a view. */
const AGAIN = 2_000

/**
 * A view that is loaded when it is first shown. It counts as a question that failed while the service is out of reach, so
 * that the page says so, waits and goes on. A browser may keep what failed to load, and a service of another version has
 * other files: the page is loaded anew as soon as the service is back, at the address of the view.
 */
export function view<Props>(load: () => Promise<{ default: React.ComponentType<Props> }>) {
  return lazy(() =>
    questions.fetchQuery({
      queryKey: ['view', String(load)],
      queryFn: () => load().catch(whenBack),
      staleTime: Number.POSITIVE_INFINITY,
      retry: true,
      retryDelay: AGAIN,
    }),
  )
}

async function whenBack(error: unknown): Promise<never> {
  const isBack = await fetch('/readyz').then(
    ({ ok }) => ok,
    () => false,
  )
  // Right after it was loaded the page would be loaded over and over.
  if (isBack && performance.now() > AGAIN * 2) location.reload()
  throw new QuestionError('OFFLINE', String(error))
}
