import { hostname } from 'node:os'
import type { DevicesView } from '#domain/views/devices.ts'
import { otherDevices, shownPlace } from './deviceList.ts'
import { notCarried } from './exchange/publish.ts'
import type { Kept } from './kept.ts'
import type { SharingParts } from './sharingParts.ts'

/** How the sharing stands, for the screen. */
export const sharingView = (
  kept: Kept,
  { current }: Pick<SharingParts, 'current'>,
): DevicesView => {
  const memory = kept.active()
  const { working } = current()
  const carried = working?.log.carried
  if (memory === null || carried === undefined || working === null)
    return {
      standing: 'off',
      here: { device: carried?.device() ?? '', name: hostname(), waiting: 0 },
      ...{ others: [], questions: 0, unknown: [] },
    }
  const [index, device, { trouble }] = [carried.index(), carried.device(), kept]
  return {
    standing: trouble === null ? 'on' : 'paused',
    ...(trouble === null ? {} : { trouble }),
    place: shownPlace(memory.place),
    here: { device, name: memory.name, waiting: notCarried(memory, index.all().length) },
    others: otherDevices({ memory, index, device, zone: working.time().zone }),
    ...(kept.moved === null ? {} : { movedBy: kept.nameOf(kept.moved.device) }),
    questions: working.questions().length,
    unknown: [...working.unknown()],
  }
}
