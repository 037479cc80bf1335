import type { IncomingHttpHeaders } from 'node:http'

/** The part of a request that decides whether it may ask at all. */
export interface AccessRequest {
  readonly method?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** What is sealed is bytes, to whoever passes it on. */
export const SEALED_TYPE = 'application/octet-stream'

/**
 * The host as the browser wrote it, when it is exactly ours. Any other name that leads to this
 * machine (DNS rebinding) is refused, and so is any other spelling.
 */
export const isOwnHost = (host: string | undefined, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`

/**
 * Why a question that needs no key is turned away, as an HTTP status; null when it may pass. Any
 * page may send one, but only our own may ask.
 */
export const strangerStatus = ({ method, headers }: AccessRequest, port: number) => {
  if (!isOwnHost(headers.host, port) || !isOwnOrigin(headers)) return 403
  if (method !== 'POST') return 405
  return headers['content-type'] === 'application/json' ? null : 415
}

/**
 * Why a request to the calls or pushes is turned away before its seal is looked at, as an HTTP status;
 * null when it may be looked at. Our own page alone comes so far: our host, our origin (a browser leaves
 * it out only for a GET of the page's own origin, and then says so).
 */
export const refusalStatus = ({ method, headers }: AccessRequest, port: number) => {
  if (!isOwnHost(headers.host, port)) return 403
  if (!isOwnOrigin(headers)) return 403
  return method === 'POST' && headers['content-type'] !== SEALED_TYPE ? 415 : null
}

const isOwnOrigin = ({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean =>
  origin === undefined ? site === 'same-origin' : origin === `http://${host ?? ''}`
