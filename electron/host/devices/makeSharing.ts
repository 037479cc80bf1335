import { answerOf } from '#domain/union/answers.ts'
import type { DevicesView, SharingRefusal } from '#domain/views/devices.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'
import type { OthersRinging } from '#electron/host/reminders/othersRinging.ts'
import { askedFields } from './asked.ts'
import { exchangeNow } from './exchangeNow.ts'
import { beginAt, joinAt, lookAt, refusing, tidyName } from './joining.ts'
import { makeKept, type Kept } from './kept.ts'
import type { SharingMemory } from './memory/memory.ts'
import { othersRinging } from './ringing.ts'
import { putUnderPhrase } from './newPhrase.ts'
import type { Sharing, SharingAnswer } from './sharing.ts'
import type { SharingParts } from './sharingParts.ts'
import { sharingView } from './sharingView.ts'

/** After the last write, before it is carried. */
const DEBOUNCE_MS = 5_000
/** Between two listings: a folder of this machine, and a server. */
const LIST_MS = { folder: 30_000, webdav: 60_000 } as const
/** What closing waits for at most. */
const CLOSING_MS = 4_000

/** Sharing, and what the host tells it. */
export interface RunningSharing extends Sharing {
  /** Something was written: it is carried a few seconds later. */
  readonly noteWrite: () => void
  /** Whether other computers keep this log too. */
  readonly isShared: (log: Pick<EventLog, 'carried'>) => boolean
  /** What the other computers have to do with reminders. */
  readonly ringing: OthersRinging
  /** How it is shared could not be read any more, and it was not set up since. */
  readonly isLost: () => boolean
}

/** Exchanges, one after the other, and who is told of them. */
interface Exchanging {
  readonly inTurn: ReturnType<typeof serialQueue>
  readonly exchange: () => Promise<void>
  readonly tell: () => DevicesView
  readonly answered: () => SharingAnswer
  readonly noteWrite: () => void
  readonly close: () => Promise<void>
}

const makeExchanging = (kept: Kept, parts: SharingParts): Exchanging => {
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

/** What a disk that refuses writing makes of a task: a refusal, and nothing has changed. */
const savedBy = async (
  task: () => Promise<SharingRefusal | null> | SharingRefusal | null,
): Promise<SharingRefusal | null> => {
  try {
    return await task()
  } catch (error) {
    if (!isSystemError(error)) throw error
    return refusing('not-saved')
  }
}

/** What is set up, changed and ended. */
const settingUp = (
  kept: Kept,
  parts: SharingParts,
  { inTurn, exchange, answered }: Exchanging,
): Pick<Sharing, 'begin' | 'join' | 'leave' | 'retire' | 'changePhrase' | 'rename'> => {
  const then = async (refusal: SharingRefusal | null): Promise<SharingAnswer> => {
    if (refusal !== null) return refusal
    await exchange()
    return answered()
  }
  const setUp = async (task: () => Promise<SharingRefusal | null>): Promise<SharingAnswer> => {
    if (kept.active() !== null) return refusing('already-shared')
    const refusal = await inTurn(() => savedBy(task))
    kept.reread()
    return then(refusal)
  }
  const changed = async (
    task: (memory: SharingMemory) => Promise<SharingRefusal | null> | SharingRefusal | null,
  ): Promise<SharingAnswer> =>
    then(
      await inTurn(async () => {
        const memory = kept.active()
        return memory === null ? refusing('not-shared') : savedBy(() => task(memory))
      }),
    )
  return {
    begin: (wish) => setUp(() => beginAt(parts, kept.file, wish)),
    join: (wish) => setUp(() => joinAt(parts, kept.file, wish)),
    leave: async () => {
      if (kept.active() === null) return refusing('not-shared')
      await exchange()
      await inTurn(() => {
        kept.forget()
        return Promise.resolve()
      })
      return answered()
    },
    retire: (device) =>
      changed((memory) => {
        if (memory.heads[device] === undefined) return refusing('no-such-device')
        kept.remember({ ...memory, retired: [...new Set([...memory.retired, device])] })
        return null
      }),
    changePhrase: (phrase) =>
      changed((memory) => putUnderPhrase(kept, memory, { phrase, workFactor: parts.workFactor })),
    rename: (name) =>
      changed((memory) => {
        kept.remember({ ...memory, name: tidyName(name) })
        return null
      }),
  }
}

/** The sharing of one logbook between the computers of one person. */
export const makeSharing = (parts: SharingParts): RunningSharing => {
  const { current } = parts
  const kept = makeKept(parts)
  const exchanging = makeExchanging(kept, parts)
  const { exchange, answered } = exchanging
  const exchanged = async (): Promise<SharingAnswer> => {
    if (kept.active() === null) return refusing('not-shared')
    await exchange()
    return answered()
  }
  return {
    view: () => sharingView(kept, parts),
    noteWrite: exchanging.noteWrite,
    isLost: kept.isLost,
    isShared: ({ carried }) => {
      const memory = kept.memory()
      return memory !== null && carried?.logbook() === memory.logbook
    },
    ringing: othersRinging(kept, {
      zone: () => current().working?.time().zone ?? 'UTC',
      isInUse: () => parts.said?.().inUse === true,
      tell: () => void exchange(),
    }),
    look: (wish) => lookAt(parts, wish),
    ...settingUp(kept, parts, exchanging),
    exchange: exchanged,
    questions: () => {
      const { working } = current()
      if (working === null || kept.active() === null) return []
      return askedFields(working.questions(), working.time().zone, kept.nameOf)
    },
    answer: async ({ question, keep }) => {
      const { working, writer } = current()
      const asked = working?.questions().find(({ id }) => id === question)
      if (working === null || asked === undefined) return refusing('no-such-question')
      const done = await writer.answer(answerOf(working.logbook(), asked, keep))
      return done.ok ? answered() : refusing('not-saved')
    },
    close: exchanging.close,
  }
}
