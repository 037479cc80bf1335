import { CarrierProblem } from '#electron/host/devices/carrier/carrierProblem.ts'
import { challengeIn, digestOf, type Challenge } from './davDigest.ts'
import { lineTrouble } from './davTrouble.ts'

/** No answer is larger, in bytes. */
const LARGEST = 256 * 1024 * 1024
/** How long one request may take, in milliseconds; those that carry files longer. */
const LIMIT_MS = 30_000
const CARRYING_LIMIT_MS = 240_000
/** More redirects on one host than any server needs. */
const REDIRECTS_MAX = 3
/** After a refused password nothing is asked for so long: servers lock out who knocks again and again. */
const REFUSED_PAUSE_MS = 300_000
/** A server that names no time, and the longest it may name. */
const PAUSE_MS = 60_000
const PAUSE_MAX_MS = 3_600_000

const EMPTY = new Set([101, 204, 205, 304])

/** What is asked of a server, as the client says it. */
export interface DavRequest {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array<ArrayBuffer> | null
}

/** How long a server wants to be left alone, in milliseconds. */
export const pauseOf = (response: Response, nowMs: number): number => {
  const said = response.headers.get('retry-after')?.trim() ?? ''
  const ms = /^\d+$/u.test(said) ? Number(said) * 1000 : Date.parse(said) - nowMs
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1000), PAUSE_MAX_MS) : PAUSE_MS
}

const bodyOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = []
  let size = 0
  if (response.body === null) return new Uint8Array()
  for await (const piece of response.body as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > LARGEST) throw new CarrierProblem('half')
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

/** Where a redirect leads; thrown where that is not on the same host, or the password would go in the clear. */
const followed = (response: Response, from: URL): URL => {
  const location = response.headers.get('location')
  const to =
    location === null || !URL.canParse(location, from.href) ? null : new URL(location, from)
  if (to?.origin !== from.origin) throw new CarrierProblem('redirected')
  return to
}

const isRedirect = ({ status }: Response): boolean =>
  status >= 300 && status < 400 && status !== 304

/** Asks one host and no other, within a time limit, the whole answer at once. */
const askOnce = async (url: URL, request: DavRequest): Promise<Response> => {
  const carries = request.method === 'GET' || request.method === 'PUT'
  try {
    const response = await fetch(url, {
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(carries ? CARRYING_LIMIT_MS : LIMIT_MS),
    })
    const { status, headers } = response
    const body = await bodyOf(response)
    return new Response(EMPTY.has(status) ? null : body, { status, headers })
  } catch (error) {
    if (error instanceof CarrierProblem) throw error
    throw new CarrierProblem(lineTrouble(error))
  }
}

/** Who asks. */
export interface DavPerson {
  readonly user: string
  readonly secret: string
}

/** Says who asks, in the way the server wants it; its answer may ask for another way, or a new number. */
const makeSaying = ({ user, secret }: DavPerson) => {
  // As UTF-8, which the client's own way cannot say.
  const basic = `Basic ${Buffer.from(`${user}:${secret}`, 'utf8').toString('base64')}`
  let digest: { readonly challenge: Challenge; times: number; wasHeard: boolean } | null = null
  return {
    say: (url: URL, method: string): string => {
      if (digest === null) return basic
      digest.times += 1
      const asked = { user, secret, method, uri: url.pathname + url.search, times: digest.times }
      return digestOf(digest.challenge, asked)
    },
    /** Whether it is worth saying once more: numbers grow old, and the first refusal begins a digest. */
    heard: ({ status, headers }: Response): boolean => {
      if (status !== 401) {
        if (digest !== null) digest.wasHeard = true
        return false
      }
      const challenge = challengeIn(headers.get('www-authenticate'))
      const isWorth = challenge !== null && (digest === null || digest.wasHeard)
      digest = isWorth ? { challenge, times: 0, wasHeard: false } : null
      return isWorth
    },
  }
}

/**
 * The only way of Relance out of this computer: to the one host of an address, none of whose answers
 * leads elsewhere. A server that asks to be left alone is.
 */
export const makeDavFetch = (
  address: string,
  person: DavPerson,
  nowMs: () => number = Date.now,
): ((url: string, request: DavRequest) => Promise<Response>) => {
  const { origin } = new URL(address)
  const saying = makeSaying(person)
  let paused: { readonly until: number; readonly status: 401 | 429 } | null = null

  const note = (response: Response): void => {
    const { status } = response
    const asksForRest = status === 429 || (status === 503 && response.headers.has('retry-after'))
    if (asksForRest) paused = { until: nowMs() + pauseOf(response, nowMs()), status: 429 }
    if (status === 401) paused = { until: nowMs() + REFUSED_PAUSE_MS, status: 401 }
  }
  const ask = async (url: URL, request: DavRequest): Promise<Response> => {
    const { method = 'GET', headers = {} } = request
    const askHere = () =>
      askOnce(url, { ...request, headers: { ...headers, Authorization: saying.say(url, method) } })
    const response = await askHere()
    if (!saying.heard(response)) return response
    const again = await askHere()
    saying.heard(again)
    return again
  }
  return async (asked, request) => {
    let url = new URL(asked)
    if (url.origin !== origin) throw new CarrierProblem('redirected')
    if (paused !== null && nowMs() < paused.until)
      throw new CarrierProblem(paused.status === 401 ? 'unauthorized' : 'too-many')
    paused = null
    for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
      const response = await ask(url, request)
      if (!isRedirect(response)) {
        note(response)
        return response
      }
      url = followed(response, url)
    }
    throw new CarrierProblem('redirected')
  }
}
