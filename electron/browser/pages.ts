import { boundTo, COUNT_MAX, pageWords, type SealPlace } from '#contract/sealing.ts'
import { newSecret } from './key.ts'
import type { Runtime } from './runtimeFile.ts'
import { keyFrom, seal, unseal } from './seal.ts'

/** Pages of one start that are told apart; beyond, all of them introduce themselves anew. */
const PAGES_MAX = 500
/** Questions of one page that may overtake each other: it asks several at a time. */
const OVERTAKING_MAX = 1_000

const headPattern = /^([\w-]{22})\.(\d{1,10})\.([\w-]{22})$/u

/** A question that comes from a page of ours. */
export interface Admitted {
  /** What was said with it; null where it was not said by that page. */
  readonly open: (sealed: Uint8Array) => Buffer | null
  readonly sealAnswer: (said: string) => Buffer
  /** Seals one push after the other. */
  readonly sealPush: (said: string) => Buffer
  /**
   * Since when, by `performance.now()`, the page may have missed pushes: since it asked for the first time,
   * until it listens for the first time.
   */
  readonly listens: () => number
}

/** What of a question says whose it is. */
export interface Asked {
  readonly method: string
  readonly path: string
  /** The header of that name, as it came. */
  readonly head: unknown
}

/** The pages of ours that ask, each question once. */
export interface Pages {
  /** Of this start, or of a part of it: what was said in another one is worth nothing. */
  readonly era: () => string
  /** The question of one of our pages; null for anybody else's, and for one that was asked before. */
  readonly admit: (asked: Asked) => Admitted | null
}

interface Page {
  readonly key: Buffer
  /** The highest number yet. */
  last: number
  readonly seen: Set<number>
  /** When it asked first, until it listens. */
  askedAt: number
}

/** Whether a question of that number is a new one; it is not any more. */
const isNew = (page: Page, count: number): boolean => {
  if (count <= page.last - OVERTAKING_MAX || page.seen.has(count)) return false
  page.seen.add(count)
  page.last = Math.max(page.last, count)
  for (const old of page.seen) {
    if (old > page.last - OVERTAKING_MAX) break
    page.seen.delete(old)
  }
  return true
}

const admittedAs = (page: Page, count: number, bound: string): Admitted => {
  const { key } = page
  const at = (part: SealPlace['part'], index = 0): SealPlace => ({ part, count, index })
  let pushed = 0
  return {
    open: (sealed) => unseal(key, at('question'), bound, sealed),
    sealAnswer: (said) => seal(key, at('answer'), bound, said),
    sealPush: (said) => {
      pushed += 1
      return seal(key, at('push', pushed), bound, said)
    },
    listens: () => {
      const since = page.askedAt
      page.askedAt = Number.POSITIVE_INFINITY
      return since
    },
  }
}

export const makePages = ({ port, token }: Runtime): Pages => {
  let era = newSecret()
  const known = new Map<string, Page>()

  const pageOf = (id: string): Page =>
    known.get(id) ?? {
      key: keyFrom(token, pageWords(port, era, id)),
      last: -1,
      seen: new Set(),
      askedAt: performance.now(),
    }

  /** Only who holds the key makes the host remember anything. */
  const remember = (id: string, page: Page): void => {
    if (!known.has(id) && known.size >= PAGES_MAX) {
      known.clear()
      era = newSecret()
    }
    known.set(id, page)
  }

  return {
    era: () => era,
    admit: ({ method, path, head }) => {
      const [, id, number, tag] = (typeof head === 'string' ? headPattern.exec(head) : null) ?? []
      if (id === undefined || number === undefined || tag === undefined) return null
      const page = pageOf(id)
      const count = Number(number)
      if (count > COUNT_MAX) return null
      const bound = boundTo(method, path)
      const isOurs = unseal(page.key, { part: 'head', count }, bound, Buffer.from(tag, 'base64url'))
      if (isOurs === null || !isNew(page, count)) return null
      remember(id, page)
      return admittedAs(page, count, bound)
    },
  }
}
