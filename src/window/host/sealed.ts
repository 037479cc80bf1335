import {
  boundTo,
  handedWords,
  ivOf,
  pageWords,
  proofWords,
  type SealPlace,
  ticketWords,
} from '#contract/sealing.ts'

/** Seals without waiting, for a page that is about to go; see `lastWords.ts`. */
export type SealNow = (
  key: Uint8Array,
  iv: Uint8Array,
  bound: Uint8Array,
  said: Uint8Array,
) => Uint8Array<ArrayBuffer>

/** A question as it is sent. */
export interface SealedQuestion {
  /** Says whose it is. */
  readonly head: string
  readonly body: Uint8Array<ArrayBuffer> | ArrayBuffer
  /** What was answered; throws where it was not the host, or not to this question. */
  readonly open: (sealed: ArrayBuffer) => Promise<string>
  /** One push after the other. */
  readonly openPush: (sealed: Uint8Array<ArrayBuffer>) => Promise<string>
}

/** What one page seals with. */
export interface Sealing {
  /** Of the host it was made for. */
  readonly era: string
  readonly seal: (method: string, path: string, said?: string) => Promise<SealedQuestion>
  /** The same at once. */
  readonly sealNow: (now: SealNow, method: string, path: string, said: string) => SealedQuestion
}

const GCM = 'AES-GCM'
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes)

const base64url = (bytes: Uint8Array | ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** The bytes of text that the host wrote. */
export const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

/** A name, or a question, that never was before. */
export const neverBefore = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)))

const portOf = (): string => (location.port === '' ? '80' : location.port)

const signed = (key: CryptoKey, words: string): Promise<ArrayBuffer> =>
  crypto.subtle.sign('HMAC', key, bytesOf(words))

const cipherKey = (raw: ArrayBuffer): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, GCM, false, ['encrypt', 'decrypt'])

const at = (place: SealPlace, bound: string): AesGcmParams => ({
  name: GCM,
  iv: ivOf(place),
  additionalData: bytesOf(bound),
})

/** What the host proves itself with for a question of ours. */
export const proofOf = async (key: CryptoKey, nonce: string): Promise<string> =>
  base64url(await signed(key, proofWords(portOf(), nonce)))

/** What a ticket is shown as. */
export const shownAs = async (ticket: CryptoKey): Promise<string> =>
  base64url(await signed(ticket, ticketWords(portOf())))

/** The key that was handed over for a ticket. */
export const openHanded = async (
  ticket: CryptoKey,
  nonce: string,
  sealed: string,
): Promise<string> => {
  const under = await cipherKey(await signed(ticket, handedWords(portOf(), nonce)))
  const place = at({ part: 'answer', count: 0 }, '/enter')
  return textOf(await crypto.subtle.decrypt(place, under, bytesOfBase64(sealed)))
}

/** What this page seals with from now on, for a host that began with that era. */
export const makeSealing = async (key: CryptoKey, era: string): Promise<Sealing> => {
  const page = neverBefore()
  const raw = await signed(key, pageWords(portOf(), era, page))
  const cipher = await cipherKey(raw)
  let asked = 0

  const question = (
    count: number,
    bound: string,
    tag: Uint8Array | ArrayBuffer,
    body: SealedQuestion['body'],
  ): SealedQuestion => {
    let pushed = 0
    const open = async (place: SealPlace, sealed: BufferSource): Promise<string> =>
      textOf(await crypto.subtle.decrypt(at(place, bound), cipher, sealed))
    return {
      head: `${page}.${String(count)}.${base64url(tag)}`,
      body,
      open: (sealed) => open({ part: 'answer', count }, sealed),
      openPush: (sealed) => {
        pushed += 1
        return open({ part: 'push', count, index: pushed }, sealed)
      },
    }
  }

  return {
    era,
    seal: async (method, path, said = '') => {
      const count = asked
      asked += 1
      const bound = boundTo(method, path)
      const sealed = (part: SealPlace['part'], text: string): Promise<ArrayBuffer> =>
        crypto.subtle.encrypt(at({ part, count }, bound), cipher, bytesOf(text))
      const [tag, body] = await Promise.all([sealed('head', ''), sealed('question', said)])
      return question(count, bound, tag, body)
    },
    sealNow: (now, method, path, said) => {
      const count = asked
      asked += 1
      const bound = boundTo(method, path)
      const sealed = (part: SealPlace['part'], text: string): Uint8Array<ArrayBuffer> =>
        now(new Uint8Array(raw), ivOf({ part, count }), bytesOf(bound), bytesOf(text))
      return question(count, bound, sealed('head', ''), sealed('question', said))
    },
  }
}
