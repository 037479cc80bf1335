import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import { exchangeOnce } from './exchanging.ts'
import type { ExchangeParts } from './exchange/parts.ts'
import { movedIn } from './goBack.ts'
import { followDevice, type Kept } from './kept.ts'
import { followKey, keepKeyThere } from './newKey.ts'
import type { SharingParts } from './sharingParts.ts'

/** Reads and publishes, and keeps what came of it. */
export const exchangeNow = async (kept: Kept, parts: SharingParts): Promise<void> => {
  const before = kept.active()
  const { working, writer } = parts.current()
  const [carried, key] = [working?.log.carried, kept.file.key()]
  if (before === null || writer === null || carried === undefined || key === null) return
  await carried.ready(parts.scheduler.yieldToCalls)
  const device = carried.device()
  const isNew = before.device !== device
  if (isNew) kept.waiting.clear()
  const own = await kept.identity()
  const carrier = await kept.carrierOf(before)
  const listed = await carrier.list()
  if (own === null || !listed.ok) {
    kept.trouble = listed.ok ? 'not-saved' : listed.trouble
    return
  }
  const listing = new Map(listed.value.map((file) => [file.path, file]))
  const following = followDevice(before, device, parts.folder)
  const standing = await followKey(kept, following, listing)
  if (standing.is === 'not-handed') {
    kept.trouble = 'key-changed'
    return
  }
  const memory = standing.is === 'taken' ? standing.memory : following
  kept.moved = await movedIn(kept, memory, listing)
  const exchange: ExchangeParts = {
    ...{ carrier, carried, writer, memory, recipient: own.recipient },
    state: { ready: () => kept.state.ready(working), now: () => kept.state.now(working) },
    key: standing.is === 'taken' ? standing.key : key,
    ...{ waiting: kept.waiting, ask: kept.thread.ask, now: parts.clock.now },
    by: { logbook: memory.logbook, device, program: parts.program },
    yieldToCalls: parts.scheduler.yieldToCalls,
  }
  const said: Pick<CarriedDevice, 'rung' | 'inUse'> = parts.said?.() ?? { rung: [] }
  try {
    kept.trouble =
      (await exchangeOnce(exchange, listing, { beside: said, isNew })) ??
      (await keepKeyThere(kept, exchange.memory, listing))
  } finally {
    const stamp = kept.memory()?.stamp ?? null
    // A new id counts only once all was read.
    if (!isNew || kept.trouble === null) kept.remember({ ...exchange.memory, stamp })
  }
  if (carried.device() !== device) await exchangeNow(kept, parts)
}
