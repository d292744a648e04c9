import type { Page } from 'playwright-core'

/** What went wrong on a page: console errors and warnings, exceptions, failed requests, requests to elsewhere. */
export type Complaints = string[]

/** Writes down what goes wrong on a page from now on. */
export function listen(page: Page, origin: string): Complaints {
  const complaints: Complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // A page that is left gives up what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin)
      complaints.push(`elsewhere: ${request.url()}`)
  })
  return complaints
}
