import type { DevicesView } from '#domain/views/devices.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'
import { exchangeNow } from './exchangeNow.ts'
import type { Kept } from './kept.ts'
import type { SharingAnswer } from './sharing.ts'
import type { SharingParts } from './sharingParts.ts'
import { sharingView } from './sharingView.ts'

/** After the last write, before it is carried. */
const DEBOUNCE_MS = 5_000
/** Between two listings: a folder of this machine, and a server. */
const LIST_MS = { folder: 30_000, webdav: 60_000 } as const
/** What closing waits for at most. */
const CLOSING_MS = 4_000

/** Exchanges, one after the other, and who is told of them. */
export interface Turns {
  readonly inTurn: ReturnType<typeof serialQueue>
  readonly exchange: () => Promise<void>
  readonly tell: () => DevicesView
  readonly answered: () => SharingAnswer
  readonly noteWrite: () => void
  readonly close: () => Promise<void>
}

/** Exchanges of what is kept, a few seconds after a write and every now and then. */
export const makeTurns = (kept: Kept, parts: SharingParts): Turns => {
  const { scheduler } = parts
  const inTurn = serialQueue()
  let isClosed = false
  let told = ''
  let cancelNext: () => void = () => undefined
  let sinceListed = 0

  const tell = (): DevicesView => {
    const view = sharingView(kept, parts)
    const text = JSON.stringify(view)
    if (text !== told) parts.onView(view)
    told = text
    return view
  }
  const exchange = (): Promise<void> =>
    inTurn(async () => {
      if (isClosed) return
      try {
        await exchangeNow(kept, parts)
      } catch (error) {
        logFailure('the sharing', error)
        kept.trouble = 'not-saved'
      }
      tell()
    })
  const stopListing = scheduler.every(LIST_MS.folder, () => {
    sinceListed += LIST_MS.folder
    const memory = kept.active()
    if (memory === null || sinceListed < LIST_MS[memory.place.kind]) return
    sinceListed = 0
    void exchange()
  })
  return {
    ...{ inTurn, exchange, tell },
    answered: () => ({ ok: true, view: tell() }),
    noteWrite: () => {
      cancelNext()
      if (kept.active() !== null) cancelNext = scheduler.after(DEBOUNCE_MS, () => void exchange())
    },
    close: async () => {
      cancelNext()
      stopListing()
      const late = new Promise<void>((resolve) => scheduler.after(CLOSING_MS, resolve))
      if (kept.active() !== null) await Promise.race([exchange(), late])
      isClosed = true
      kept.thread.end()
    },
  }
}
