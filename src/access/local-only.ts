import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../config'
import { Refusal } from './refusal'

/**
 * A host as it is written, with a port or without: a parser of addresses would find a loopback name in what a browser sends
 * to another.
 */
const HOST = /^(localhost|[\d.]+|\[::1\])(?::\d{1,5})?$/i
const ORIGIN = /^https?:\/\/(.*)$/is

/**
 * Where there is no sign-in, whoever reaches the service may do everything, and a page that a browser shows can reach it
 * under a name that its owner points here. Such a request has that name as its Host, or that page as its Origin.
 * @throws Refusal 421, 403
 */
export function refuseForeign({ headers: { host, origin } }: IncomingMessage): void {
  if (!isLocal(host))
    throw new Refusal(
      421,
      'MISDIRECTED_REQUEST',
      'Without sign-in the service answers only to localhost, 127.0.0.1 and [::1] 未设登录时只应答本机',
    )
  if (origin !== undefined && !isLocal(ORIGIN.exec(origin)?.[1]))
    throw new Refusal(403, 'FORBIDDEN', 'The request comes from a page of another site 来自其他网站的请求')
}

function isLocal(host = ''): boolean {
  const name = HOST.exec(host)?.[1]
    ?.toLowerCase()
    .replace(/^\[|\]$/g, '')
  return name !== undefined && isLoopback(name)
}
