/** What a stream of pushes tells. */
export interface PushHearer {
  readonly heard: (name: string, pushed: unknown) => void
  readonly connected: (isOpen: boolean) => void
  /** The key is not, or no longer, the host's. */
  readonly refused: () => void
}

/** Waits between two attempts, in milliseconds; the last one repeats. */
const RETRY_MS = [500, 1_000, 2_000, 5_000, 10_000] as const

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

/** One stream until it ends; says whether the key was refused. */
const followOnce = async (
  headers: HeadersInit,
  hearer: PushHearer,
): Promise<'ended' | 'refused'> => {
  const abort = new AbortController()
  let timer = setTimeout(() => abort.abort(), SILENCE_MS)
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(() => abort.abort(), SILENCE_MS)
  }
  try {
    const answer = await fetch('/pushes', { headers, signal: abort.signal })
    if (answer.status === 401) return 'refused'
    if (!answer.ok) return 'ended'
    hearer.connected(true)
    await read(answer, hearer, alive)
    return 'ended'
  } catch {
    return 'ended'
  } finally {
    clearTimeout(timer)
  }
}

/** Follows the host's pushes for as long as the page lives, taking a broken stream up again. */
export const followPushes = (headers: HeadersInit, hearer: PushHearer): void => {
  let failures = 0
  const watched = {
    ...hearer,
    connected: (isOpen: boolean) => {
      failures = 0
      hearer.connected(isOpen)
    },
  }
  const again = async (): Promise<void> => {
    if ((await followOnce(headers, watched)) === 'refused') {
      hearer.refused()
      return
    }
    hearer.connected(false)
    const waitMs = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]
    failures += 1
    setTimeout(() => void again(), waitMs)
  }
  void again()
}
