import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import { retiredIn } from './deviceList.ts'
import { exchangeOnce } from './exchanging.ts'
import type { ExchangeParts } from './exchange/parts.ts'
import { followDevice, type Kept } from './kept.ts'
import type { SharingParts } from './sharingParts.ts'

/** Reads and publishes, and keeps what came of it. */
export const exchangeNow = async (kept: Kept, parts: SharingParts): Promise<void> => {
  const before = kept.active()
  const { working, writer } = parts.current()
  const [carried, key] = [working?.log.carried, kept.file.key()]
  if (before === null || writer === null || carried === undefined || key === null) return
  const device = carried.device()
  const isNew = before.device !== device
  if (isNew) kept.waiting.clear()
  const memory = followDevice(before, device, parts.folder)
  if (retiredIn(memory).has(device)) {
    kept.trouble = 'retired'
    return
  }
  const exchange: ExchangeParts = {
    ...{ carrier: await kept.carrierOf(memory), carried, writer, key, memory },
    ...{ waiting: kept.waiting, ask: kept.thread.ask, now: parts.clock.now },
    by: { logbook: memory.logbook, device, program: parts.program },
    yieldToCalls: parts.scheduler.yieldToCalls,
  }
  const said: Pick<CarriedDevice, 'rung' | 'inUse'> = parts.said?.() ?? { rung: [] }
  try {
    kept.trouble = await exchangeOnce(exchange, said, isNew)
  } finally {
    const stamp = kept.memory()?.stamp ?? null
    // A new id counts only once all was read.
    if (!isNew || kept.trouble === null) kept.remember({ ...exchange.memory, stamp })
  }
  if (carried.device() !== device) await exchangeNow(kept, parts)
}
