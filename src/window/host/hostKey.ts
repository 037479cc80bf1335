/**
 * How a page of the browser shell comes by its key and keeps it. The key stays with this address of
 * this browser (`localStorage` is apart for each port; a cookie would be sent to every program that
 * listens on this machine).
 */

const KEPT = 'relance-key'

/** A browser may forbid keeping: then the key lasts as long as the page. */
const keptKey = (): string | null => {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}

const keep = (key: string): void => {
  try {
    localStorage.setItem(KEPT, key)
  } catch {
    // The page has it; a new one will ask for another ticket.
  }
}

/** The key that let nobody in is no use to the next page either. */
export const forgetKey = (): void => {
  try {
    localStorage.removeItem(KEPT)
  } catch {
    // Nothing was kept.
  }
}

/** The ticket in the address, out of which it goes at once. */
const takeTicket = (): string | null => {
  const [, ticket] = /^#token=([\w-]+)$/u.exec(location.hash) ?? []
  if (ticket === undefined) return null
  history.replaceState(null, '', location.pathname)
  return ticket
}

const post = (path: string, question: unknown): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  })

const exchange = async (ticket: string): Promise<string | null> => {
  try {
    const { key } = (await (await post('/enter', { ticket })).json()) as { key?: unknown }
    return typeof key === 'string' ? key : null
  } catch {
    return null
  }
}

/** The key for this page: for its ticket, else the one of an earlier page; null where there is none. */
export const enter = (): Promise<string | null> => {
  const ticket = takeTicket()
  if (ticket === null) return Promise.resolve(keptKey())
  return exchange(ticket).then((key) => {
    if (key !== null) keep(key)
    return key ?? keptKey()
  })
}

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const proofOf = async (key: string, nonce: string): Promise<string> => {
  const encoder = new TextEncoder()
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const secret = await crypto.subtle.importKey('raw', encoder.encode(key), hmac, false, ['sign'])
  const port = location.port === '' ? '80' : location.port
  return base64url(await crypto.subtle.sign('HMAC', secret, encoder.encode(`${port}:${nonce}`)))
}

/** Who answers at our address now. */
export type Answering =
  | { readonly who: 'ours'; readonly build: string }
  /** Nobody, or nobody yet. */
  | { readonly who: 'nobody' }
  /** Another program, or Relance with another key: nothing of ours may be told to it. */
  | { readonly who: 'stranger' }

/**
 * Asks who answers to prove it before anything is said: while Relance was closed another program may
 * have taken its port.
 */
export const whoAnswers = async (key: string): Promise<Answering> => {
  const nonce = crypto.randomUUID()
  const answer = await post('/hello', { nonce }).catch(() => null)
  if (answer === null) return { who: 'nobody' }
  try {
    const said = (await answer.json()) as { proof?: unknown; build?: unknown }
    if (!answer.ok || said.proof !== (await proofOf(key, nonce))) return { who: 'stranger' }
    return { who: 'ours', build: String(said.build) }
  } catch {
    return { who: 'stranger' }
  }
}

/** The build this page was made from, named as the host names its own; empty in tests. */
export const ownBuild = (): string =>
  document.querySelector('script[type=module][src]')?.getAttribute('src')?.replace(/^.*\//u, '') ??
  ''
