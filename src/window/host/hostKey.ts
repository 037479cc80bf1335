/** How a page of the browser shell comes by its key, and finds out who answers at its address. */
import { keepKey, keptKey, usableKey } from '#window/host/keptKey.ts'
import { neverBefore, openHanded, proofOf, shownAs } from '#window/host/sealed.ts'

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

const exchange = async (words: string): Promise<CryptoKey | null> => {
  try {
    const [ticket, nonce] = [await usableKey(words), neverBefore()]
    const answer = await post('/enter', { shown: await shownAs(ticket), nonce })
    const { key } = (await answer.json()) as { key?: unknown }
    return typeof key === 'string' ? await usableKey(await openHanded(ticket, nonce, key)) : null
  } catch {
    return null
  }
}

/** The key for this page: for its ticket, else the one of an earlier page; null where there is none. */
export const enter = async (): Promise<CryptoKey | null> => {
  const ticket = takeTicket()
  const key = ticket === null ? null : await exchange(ticket)
  if (key === null) return keptKey()
  await keepKey(key)
  return key
}

/** Who answers at our address now. */
export type Answering =
  | {
      readonly who: 'ours'
      readonly key: CryptoKey
      readonly build: string
      readonly era: string
    }
  /** Nobody, or nobody yet. */
  | { readonly who: 'nobody' }
  /** Another program, or Relance with another key: nothing of ours may be told to it. */
  | { readonly who: 'stranger' }
  /** There is no key to know it by. */
  | { readonly who: 'unknown' }

/**
 * Asks who answers to prove it before anything is said: while Relance was closed another program may
 * have taken its port. The question goes out while the key is still being fetched.
 */
export const whoAnswers = async (entering: Promise<CryptoKey | null>): Promise<Answering> => {
  const nonce = neverBefore()
  const asked = post('/hello', { nonce }).catch(() => null)
  const key = await entering
  if (key === null) return { who: 'unknown' }
  const answer = await asked
  if (answer === null) return { who: 'nobody' }
  try {
    const said = (await answer.json()) as { proof?: unknown; build?: unknown; era?: unknown }
    if (!answer.ok || said.proof !== (await proofOf(key, nonce))) return { who: 'stranger' }
    return { who: 'ours', key, build: String(said.build), era: String(said.era) }
  } catch {
    return { who: 'stranger' }
  }
}

/** The build this page was made from, named as the host names its own; empty in tests. */
export const ownBuild = (): string =>
  document.querySelector('script[type=module][src]')?.getAttribute('src')?.replace(/^.*\//u, '') ??
  ''
