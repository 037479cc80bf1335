/**
 * How the page of the browser shell and its host speak over a port that another program may take at
 * any time. Both hold the key and never say it. From it, from what the host chose at its start and
 * from what the page chose as it was loaded, each page has a key of its own; with that one whatever is
 * said is sealed (AES-256-GCM), and so nobody else reads it, makes it up, or says it a second time.
 */

/** The header that stands for the key: which page asks, for the how manieth time, and a seal over both. */
export const SEAL_HEADER = 'x-relance-seal'

/** What is sealed, each apart, so that no part can stand for another. */
const PARTS = ['head', 'question', 'answer', 'push'] as const
type SealedPart = (typeof PARTS)[number]

/** The place of something sealed: never twice the same under one key. */
export interface SealPlace {
  readonly part: SealedPart
  /** How many questions of the page came before. */
  readonly count: number
  /** How many pushes of one stream came before. */
  readonly index?: number
}

/** Most questions of one page. */
export const COUNT_MAX = 0xff_ff_ff_ff

/** The bytes that AES-GCM wants to be different each time. */
export const ivOf = ({ part, count, index = 0 }: SealPlace): Uint8Array<ArrayBuffer> => {
  const iv = new Uint8Array(12)
  const view = new DataView(iv.buffer)
  view.setUint32(0, PARTS.indexOf(part))
  view.setUint32(4, count)
  view.setUint32(8, index)
  return iv
}

/** What a question is bound to: sealed for one address, it opens at no other. */
export const boundTo = (method: string, path: string): string => `${method} ${path}`

/** What the key of a page is made from, with the key of the host. */
export const pageWords = (port: number | string, era: string, page: string): string =>
  `page:${port}:${era}:${page}`

/** What proves to the page that the host holds the key, for a question that was never asked before. */
export const proofWords = (port: number | string, nonce: string): string => `${port}:${nonce}`

/** What a ticket is shown as: who hears it has no ticket. */
export const ticketWords = (port: number | string): string => `enter:${port}`

/** What the key is handed over under, made from the ticket that asks for it. */
export const handedWords = (port: number | string, nonce: string): string => `key:${port}:${nonce}`
