import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Push } from '#electron/host/machine/ports.ts'
import type { Admitted } from './pages.ts'

export const PUSHES_PATH = '/pushes'
/** More open pages than anybody needs; the oldest makes room. */
const LISTENERS_MAX = 12
/** Between two signs of life, so that a lost host is noticed. */
const KEEP_ALIVE_MS = 15_000
/** More than a page leaves unread while it lives, in bytes: beyond, nobody is there. */
const UNREAD_MAX = 4_000_000
/** A page that opens later than this was opened for something else. */
const NEXT_MS = 60_000
/** How long, and how many, pushes are kept for pages that asked already and do not listen yet. */
const MISSED_MS = 30_000
const MISSED_MAX = 200

interface Pushed {
  readonly text: string
  /** By `performance.now()`. */
  readonly atMs: number
}

/** The stream of pushes to every open page. */
export interface PushStream {
  readonly push: Push
  /**
   * Told to the pages that are open, and to the one that listens next: it may just be opening. Only the
   * last such thing is kept, and not for long.
   */
  readonly tellNext: Push
  readonly listen: (page: Admitted) => (request: IncomingMessage, answer: ServerResponse) => void
  readonly close: () => void
}

/** A push to a page that reads it. */
const lineFor = (page: Admitted, text: string): string =>
  `data: ${page.sealPush(text).toString('base64')}\n\n`

/**
 * Server-sent events: one `data:` line per push, sealed for its page; the first one says nothing but who
 * answers. A comment is a sign of life.
 */
export const makePushStream = (): PushStream => {
  const listeners = new Map<ServerResponse, Admitted>()
  const write = (lineOf: (page: Admitted) => string) => {
    for (const [listener, page] of listeners)
      if (listener.writableLength > UNREAD_MAX) listener.destroy()
      else listener.write(lineOf(page))
  }
  const send = (text: string) => write((page) => lineFor(page, text))
  const timer = setInterval(() => write(() => ':\n\n'), KEEP_ALIVE_MS)
  let next: Pushed | null = null
  const recent: Pushed[] = []
  /** What was pushed between the first answer to a page and its listening is told then. */
  const remember = (text: string): void => {
    const atMs = performance.now()
    const old = recent.findIndex((pushed) => atMs - pushed.atMs < MISSED_MS)
    recent.splice(0, old === -1 ? recent.length : Math.max(old, recent.length - MISSED_MAX))
    recent.push({ text, atMs })
  }
  const written = (name: string, pushed: unknown): string => JSON.stringify({ name, pushed })
  return {
    push: (name, pushed) => {
      const text = written(name, pushed)
      remember(text)
      send(text)
    },
    tellNext: (name, pushed) => {
      next = { text: written(name, pushed), atMs: performance.now() }
      send(next.text)
    },
    listen: (page) => (_request, answer) => {
      const [oldest] = listeners.keys()
      if (oldest !== undefined && listeners.size >= LISTENERS_MAX) oldest.end()
      answer.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      answer.write(lineFor(page, 'null'))
      listeners.set(answer, page)
      const since = page.listens()
      for (const { text, atMs } of recent) if (atMs >= since) answer.write(lineFor(page, text))
      if (next !== null && performance.now() - next.atMs < NEXT_MS)
        answer.write(lineFor(page, next.text))
      next = null
      answer.on('close', () => listeners.delete(answer))
    },
    close: () => {
      clearInterval(timer)
      for (const listener of listeners.keys()) listener.end()
    },
  }
}
