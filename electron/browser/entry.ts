import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { handedWords } from '#contract/sealing.ts'
import { isSame, proofOf, shownAs, type Tickets } from './key.ts'
import type { Pages } from './pages.ts'
import { readBody } from './readBody.ts'
import type { Runtime } from './runtimeFile.ts'
import { keyFrom, seal } from './seal.ts'

/** Where a page gives its ticket and gets the key. */
export const ENTER_PATH = '/enter'

/** More than any question asked here, in bytes. */
const QUESTION_MAX = 1_000

const nonce = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/u))
const enterSchema = v.object({ shown: v.string(), nonce })
const helloSchema = v.object({ nonce })

/** Until a question is there: whoever asks has no key, and is not waited for. */
const QUESTION_MS = 10_000

/** What the door needs to let pages in. */
export interface EntryParts {
  readonly runtime: Runtime
  readonly tickets: Tickets
  readonly pages: Pages
  /** Which build of the page is served. */
  readonly build: string
  /** A ticket was used: what holds it needs another. */
  readonly used: () => void
}

const HEADERS = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
} as const

const ask = async <Question>(
  request: IncomingMessage,
  answer: ServerResponse,
  schema: v.GenericSchema<unknown, Question>,
): Promise<Question | null> => {
  const late = setTimeout(() => request.destroy(), QUESTION_MS)
  const body = await readBody(request, QUESTION_MAX).finally(() => clearTimeout(late))
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body)
  if (read.success) return read.output
  answer.writeHead(400, { Connection: 'close' }).end()
  return null
}

/**
 * `POST /enter` gives the key for a ticket, which then is worth nothing (the key itself is a ticket
 * that stays). Neither is said: the ticket is shown, and the key sealed under it. Host and origin were
 * checked before.
 */
export const serveEnter =
  ({ runtime, tickets, used }: EntryParts) =>
  async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const asked = await ask(request, answer, enterSchema)
    if (asked === null) return
    const { port, token } = runtime
    const ticket = tickets.use(asked.shown, port)
    if (ticket === null && !isSame(asked.shown, shownAs(token, port))) {
      // No error of the page: a bookmark of an old address holds a ticket that was used.
      answer.writeHead(200, HEADERS).end(JSON.stringify({ key: null }))
      return
    }
    if (ticket !== null) used()
    const under = keyFrom(ticket ?? token, handedWords(port, asked.nonce))
    const key = seal(under, { part: 'answer', count: 0 }, ENTER_PATH, token).toString('base64')
    answer.writeHead(200, HEADERS).end(JSON.stringify({ key }))
  }

/** `POST /hello` proves that this host holds the key, and says which build it serves and what it seals for. */
export const serveHello =
  ({ runtime, build, pages }: EntryParts) =>
  async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const asked = await ask(request, answer, helloSchema)
    if (asked === null) return
    const proof = proofOf(runtime.token, runtime.port, asked.nonce)
    answer.writeHead(200, HEADERS).end(JSON.stringify({ proof, build, era: pages.era() }))
  }
