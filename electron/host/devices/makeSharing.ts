import { hostname } from 'node:os'
import { answerOf } from '#domain/union/answers.ts'
import type { DevicesView, SharingReason } from '#domain/views/devices.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { printOf } from '#electron/host/logbook/files/device.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'
import { askedFields } from './asked.ts'
import type { Carrier } from './carrier/carrier.ts'
import { otherDevices, retiredIn, shownPlace } from './deviceList.ts'
import { exchangeOnce, passingThread } from './exchanging.ts'
import type { ExchangeParts } from './exchange/parts.ts'
import { notCarried, putBack } from './exchange/publish.ts'
import { keyName, readName } from './files/carriedName.ts'
import { beginAt, isWeak, joinAt, lookAt, refusing, tidyName } from './joining.ts'
import { memoryFile, placeOf, type SharingMemory } from './memory.ts'
import type { Sharing, SharingAnswer } from './sharing.ts'
import type { SharingParts } from './sharingParts.ts'

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
  /** Whether the logbook that is open is shared. */
  readonly isShared: (log: Pick<EventLog, 'carried'>) => boolean
  /** What the others said of themselves last. */
  readonly heads: () => SharingMemory['heads']
}

const OFF: Pick<DevicesView, 'others' | 'questions' | 'unknown'> = {
  others: [],
  questions: 0,
  unknown: [],
}

export const makeSharing = (parts: SharingParts): RunningSharing => {
  const { clock, scheduler, current, folder } = parts
  const file = memoryFile(folder)
  const inTurn = serialQueue()
  let memory = file.read()
  let trouble: SharingReason | null = null
  let isClosed = false
  let told = ''
  let cancelNext: () => void = () => undefined
  let carrier: { readonly for: string; readonly carrier: Carrier } | null = null
  const waiting: ExchangeParts['waiting'] = new Map()
  const thread = passingThread(scheduler)

  const carriedHere = () => current().working?.log.carried
  /** What is kept, where it is about the logbook that is open. */
  const active = (): SharingMemory | null =>
    memory !== null && carriedHere()?.logbook() === memory.logbook ? memory : null

  const remember = (next: SharingMemory): void => {
    if (next === memory) return
    memory = next
    file.write(next)
  }

  const nameOf = (device: string): string => {
    if (device === carriedHere()?.device() || memory?.former.includes(device) === true)
      return memory?.name ?? hostname()
    return memory?.heads[device]?.name ?? ''
  }

  const view = (): DevicesView => {
    const kept = active()
    const { working } = current()
    const carried = working?.log.carried
    if (kept === null || carried === undefined || working === null)
      return {
        standing: 'off',
        here: { device: carried?.device() ?? '', name: hostname(), waiting: 0 },
        ...OFF,
      }
    const index = carried.index()
    const device = carried.device()
    return {
      standing: trouble === null ? 'on' : 'paused',
      ...(trouble === null ? {} : { trouble }),
      place: shownPlace(kept.place),
      here: { device, name: kept.name, waiting: notCarried(kept, index.all().length) },
      others: otherDevices({ memory: kept, index, device, zone: working.time().zone }),
      questions: working.questions().length,
      unknown: [...working.unknown()],
    }
  }

  const tell = (): DevicesView => {
    const now = view()
    const text = JSON.stringify(now)
    if (text !== told) parts.onView(now)
    told = text
    return now
  }
  const answered = (): SharingAnswer => ({ ok: true, view: tell() })

  /** The folder went on under another id: what was read before says nothing of this log. */
  const followDevice = (kept: SharingMemory, device: string): SharingMemory => {
    if (kept.device === device) return kept
    waiting.clear()
    const isHere = kept.print === printOf(folder)
    const former = isHere ? [...kept.former, kept.device] : []
    return {
      ...kept,
      ...{ device, former, files: {}, bad: {}, said: null, print: printOf(folder) },
    }
  }

  const carrierOf = async (kept: SharingMemory): Promise<Carrier> => {
    const known = JSON.stringify([kept.place, kept.logbook])
    if (carrier?.for !== known) {
      const place = await placeOf(kept.place, parts.secrets)
      const stamp = {
        read: () => memory?.stamp ?? null,
        write: (text: string) => {
          if (memory !== null) remember({ ...memory, stamp: text })
        },
      }
      carrier = { for: known, carrier: parts.carriers.open(place, kept.logbook, stamp) }
    }
    return carrier.carrier
  }

  const exchangeNow = async (): Promise<void> => {
    const before = active()
    const { working, writer } = current()
    const [carried, key] = [working?.log.carried, file.key()]
    if (before === null || writer === null || carried === undefined || key === null) return
    const device = carried.device()
    const isNew = before.device !== device
    const kept = followDevice(before, device)
    if (retiredIn(kept).has(device)) {
      trouble = 'retired'
      return
    }
    const exchange: ExchangeParts = {
      ...{ carrier: await carrierOf(kept), carried, writer, key, memory: kept, waiting },
      by: { logbook: kept.logbook, device, program: parts.program },
      ...{ ask: thread.ask, yieldToCalls: scheduler.yieldToCalls, now: clock.now },
    }
    try {
      trouble = await exchangeOnce(exchange, { rung: parts.rung?.() ?? [] }, isNew)
    } finally {
      const { stamp } = memory ?? exchange.memory
      // What was not reached is read again; a new id counts only once all was read.
      if (!isNew || trouble === null) remember({ ...exchange.memory, stamp })
    }
    if (carried.device() !== device) await exchangeNow()
  }

  const exchange = (): Promise<void> =>
    inTurn(async () => {
      if (isClosed) return
      try {
        await exchangeNow()
      } catch (error) {
        logFailure('the sharing', error)
        trouble = 'not-saved'
      }
      tell()
    })

  let sinceListed = 0
  const stopListing = scheduler.every(LIST_MS.folder, () => {
    sinceListed += LIST_MS.folder
    const kept = active()
    if (kept === null || sinceListed < LIST_MS[kept.place.kind]) return
    sinceListed = 0
    void exchange()
  })

  const changed = async (
    task: (kept: SharingMemory) => Promise<SharingAnswer | null> | SharingAnswer | null,
  ): Promise<SharingAnswer> => {
    const refusal = await inTurn(async () => {
      const kept = active()
      return kept === null ? refusing('not-shared') : task(kept)
    })
    if (refusal !== null) return refusal
    await exchange()
    return answered()
  }

  const setUp = async (task: () => Promise<SharingAnswer | null>): Promise<SharingAnswer> => {
    if (active() !== null) return refusing('already-shared')
    const refusal = await inTurn(task)
    memory = file.read()
    trouble = null
    waiting.clear()
    if (refusal !== null) return refusal
    await exchange()
    return answered()
  }

  return {
    view,
    noteWrite: () => {
      cancelNext()
      if (active() !== null) cancelNext = scheduler.after(DEBOUNCE_MS, () => void exchange())
    },
    isShared: ({ carried }) => memory !== null && carried?.logbook() === memory.logbook,
    heads: () => active()?.heads ?? {},
    begin: (wish) => setUp(() => beginAt(parts, file, wish)),
    look: (wish) => lookAt(parts, wish),
    join: (wish) => setUp(() => joinAt(parts, file, wish)),
    leave: async () => {
      if (active() === null) return refusing('not-shared')
      await exchange()
      await inTurn(() => {
        file.forget()
        memory = null
        carrier = null
        trouble = null
        waiting.clear()
        return Promise.resolve()
      })
      return answered()
    },
    retire: (device) =>
      changed((kept) => {
        if (kept.heads[device] === undefined) return refusing('no-such-device')
        remember({ ...kept, retired: [...new Set([...kept.retired, device])] })
        return null
      }),
    changePhrase: (phrase) =>
      changed(async (kept) => {
        if (isWeak(phrase)) return refusing('phrase-weak')
        {
          const key = file.key() ?? undefined
          const made = await thread.ask('makeKey', { phrase, key, workFactor: parts.workFactor })
          if (!made.ok) return refusing('not-saved')
          const at = await carrierOf(kept)
          const listed = await at.list()
          if (!listed.ok) return refusing(listed.trouble)
          const keys = listed.value.flatMap(({ path }) => {
            const name = readName(path)
            return name?.kind === 'key' ? [{ path, epoch: name.epoch }] : []
          })
          const epoch = 1 + Math.max(kept.epoch, ...keys.map((each) => each.epoch))
          const failed = await putBack(at, keyName(epoch), made.value.bytes)
          if (failed !== null) return refusing(failed)
          // The new one first: somebody may be joining.
          for (const { path } of keys) await at.remove(path)
          remember({ ...(memory ?? kept), epoch })
          return null
        }
      }),
    rename: (name) =>
      changed((kept) => {
        remember({ ...kept, name: tidyName(name) })
        return null
      }),
    exchange: async () => {
      if (active() === null) return refusing('not-shared')
      await exchange()
      return answered()
    },
    questions: () => {
      const { working } = current()
      if (working === null || active() === null) return []
      return askedFields(working.questions(), working.time().zone, nameOf)
    },
    answer: async ({ question, keep }) => {
      const { working, writer } = current()
      const asked = working?.questions().find(({ id }) => id === question)
      if (working === null || asked === undefined) return refusing('no-such-question')
      const done = await writer.answer(answerOf(working.logbook(), asked, keep))
      return done.ok ? answered() : refusing('not-saved')
    },
    afterRestore: async () => {
      if (active() === null) return refusing('not-shared')
      await exchange()
      return answered()
    },
    close: async () => {
      cancelNext()
      stopListing()
      if (active() !== null)
        await Promise.race([
          exchange(),
          new Promise<void>((resolve) => scheduler.after(CLOSING_MS, resolve)),
        ])
      isClosed = true
      thread.end()
    },
  }
}
