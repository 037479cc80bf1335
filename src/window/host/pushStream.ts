import { SEAL_HEADER } from '#contract/sealing.ts'
import { bytesOfBase64, type SealedQuestion } from '#window/host/sealed.ts'

/** What a stream of pushes needs, and what it tells. */
export interface PushHearer {
  /** What to ask with; rejects while there is nobody to ask. */
  readonly ask: () => Promise<SealedQuestion>
  readonly heard: (name: string, pushed: unknown) => void
  readonly opened: () => void
  readonly lost: () => void
}

/** Waits between two attempts, in milliseconds; the last one repeats. */
const RETRY_MS = [500, 1_000, 2_000, 5_000] as const

/** A stream silent for longer is lost: the host gives a sign of life every 15 seconds. */
const SILENCE_MS = 40_000

/** Null only says who answers. */
type Line = { readonly name: string; readonly pushed: unknown } | null

interface Stream {
  readonly answer: Response
  readonly openPush: SealedQuestion['openPush']
  readonly alive: () => void
}

/** Reads a stream to its end; throws at the first thing in it that the host did not say. */
const read = async (
  { answer, openPush, alive }: Stream,
  heard: (line: Line) => void,
): Promise<void> => {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const part = await reader?.read()
    if (part === undefined || part.done) return
    alive()
    const events = (rest + part.value).split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events)
      if (event.startsWith('data: '))
        heard(JSON.parse(await openPush(bytesOfBase64(event.slice(6)))) as Line)
  }
}

const isInSight = (): boolean => document.visibilityState === 'visible'

/** Out of sight a page may have to leave its connection to others; where that cannot be found out, it does. */
const mayFollow = async (): Promise<boolean> => {
  if (isInSight()) return true
  const may = await import('#window/host/outOfSight.ts')
    .then(({ mayFollowUnseen }) => mayFollowUnseen())
    .catch(() => false)
  return may || isInSight()
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
  const giveWay = () => {
    void mayFollow().then((may) => {
      if (!may) abort.abort()
    })
  }
  document.addEventListener('visibilitychange', giveWay)
  try {
    const { head, openPush } = await hearer.ask()
    const headers = { [SEAL_HEADER]: head }
    const answer = await fetch('/pushes', { headers, signal: abort.signal })
    // Sealed for a start of the host that is over: who answers is found out anew.
    if (!answer.ok) throw new Error('Refused.')
    await read({ answer, openPush, alive }, (line) => {
      if (line !== null) {
        hearer.heard(line.name, line.pushed)
        return
      }
      isOpened = true
      hearer.opened()
    })
  } catch {
    // Nobody to ask, or the stream broke: another is asked for.
  } finally {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', giveWay)
    abort.abort()
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
    if (!(await mayFollow())) {
      await new Promise<void>((inSight) => {
        document.addEventListener('visibilitychange', () => inSight(), { once: true })
      })
      // What was told meanwhile is asked for, as after any silence.
      hearer.lost()
    }
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
