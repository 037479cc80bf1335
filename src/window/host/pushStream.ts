/** What a stream of pushes needs, and what it tells. */
export interface PushHearer {
  /** The headers to ask with; rejects while there is nobody to ask. */
  readonly headers: () => Promise<HeadersInit>
  readonly heard: (name: string, pushed: unknown) => void
  readonly opened: () => void
  readonly lost: () => void
  /** The key is not, or no longer, the host's. */
  readonly refused: () => void
}

/** Waits between two attempts, in milliseconds; the last one repeats. */
const RETRY_MS = [500, 1_000, 2_000, 5_000] as const

/** A stream silent for longer is lost: the host gives a sign of life every 15 seconds. */
const SILENCE_MS = 40_000

interface Line {
  readonly name: string
  readonly pushed: unknown
}

const read = async (answer: Response, hearer: PushHearer, alive: () => void): Promise<void> => {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const part = await reader?.read()
    if (part === undefined || part.done) return
    alive()
    const events = (rest + part.value).split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events)
      if (event.startsWith('data: ')) {
        const { name, pushed } = JSON.parse(event.slice(6)) as Line
        hearer.heard(name, pushed)
      }
  }
}

/** One stream until it ends; says whether it was opened. */
const followOnce = async (hearer: PushHearer): Promise<boolean> => {
  const abort = new AbortController()
  let timer = setTimeout(() => abort.abort(), SILENCE_MS)
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(() => abort.abort(), SILENCE_MS)
  }
  let isOpened = false
  try {
    const headers = await hearer.headers()
    const answer = await fetch('/pushes', { headers, signal: abort.signal })
    if (answer.status === 401) hearer.refused()
    if (!answer.ok) return false
    isOpened = true
    hearer.opened()
    await read(answer, hearer, alive)
  } catch {
    // Nobody to ask, or the stream broke: another is asked for.
  } finally {
    clearTimeout(timer)
  }
  hearer.lost()
  return isOpened
}

/**
 * Follows the host's pushes for as long as the page lives, taking a broken stream up again, at once
 * where somebody comes back to the page.
 */
export const followPushes = (hearer: PushHearer): void => {
  let failures = 0
  const again = async (): Promise<void> => {
    failures = (await followOnce(hearer)) ? 0 : failures + 1
    const waitMs = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]
    const retry = () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', retry)
      void again()
    }
    const timer = setTimeout(retry, waitMs)
    document.addEventListener('visibilitychange', retry)
  }
  void again()
}
