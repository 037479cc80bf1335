/**
 * Where the key stays between two pages of this address in this browser. The browser keeps it so that
 * it can be used and never read: a page of another program, loaded from our port while Relance was
 * closed, cannot take it along. (A cookie would be sent to every program that listens on this machine.)
 */

const KEPT = 'relance-key'
const STORE = 'keys'

const doneOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('Nothing is kept.')))
  })

const inStore = async <Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> => {
  const opening = indexedDB.open(KEPT)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  const database = await doneOf(opening)
  try {
    return await doneOf(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

/** A key as it may be used, and not read any more. */
export const usableKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )

/** Keeps the key, and says whether it is kept; a browser may forbid it: then the key lasts as long as the page. */
export const keepKey = async (key: CryptoKey): Promise<boolean> => {
  try {
    await inStore('readwrite', (store) => store.put(key, KEPT))
    return true
  } catch {
    // The page has it; a new one will ask for another ticket.
    return false
  }
}

/** The key that let nobody in is no use to the next page either. */
export const forgetKey = async (): Promise<void> => {
  try {
    await inStore('readwrite', (store) => store.delete(KEPT))
  } catch {
    // Nothing was kept.
  }
}

/** The key that an earlier page of this address kept; null where there is none. */
export const keptKey = async (): Promise<CryptoKey | null> => {
  try {
    // As the version before kept it: it is not left there once it is kept so that nobody reads it.
    const readable = localStorage.getItem(KEPT)
    if (readable !== null) {
      const key = await usableKey(readable)
      if (await keepKey(key)) localStorage.removeItem(KEPT)
      return key
    }
    const kept: unknown = await inStore('readonly', (store) => store.get(KEPT))
    return kept instanceof CryptoKey ? kept : null
  } catch {
    return null
  }
}
