import type { SharingRefusal } from '#domain/views/devices.ts'
import type { CarrierPlace } from './carrier/carrier.ts'
import { refusing } from './joining.ts'
import type { Kept } from './kept.ts'
import { keepPlace, type SharingMemory } from './memory/memory.ts'
import type { SharingParts } from './sharingParts.ts'

/**
 * The files of the logbook lie somewhere else now, or another password opens their server. Refused where
 * this logbook does not lie there: an empty place in the stead of a full one would part the computers.
 */
export const movePlace = async (
  kept: Kept,
  { carriers, secrets }: Pick<SharingParts, 'carriers' | 'secrets'>,
  { memory, place }: { readonly memory: SharingMemory; readonly place: CarrierPlace },
): Promise<SharingRefusal | null> => {
  const there = await carriers.logbooksAt(place)
  if (!there.ok) return refusing(there.trouble === 'empty' ? 'nothing-there' : there.trouble)
  if (!there.value.includes(memory.logbook)) return refusing('nothing-there')
  const isThere = await carriers.open(place, memory.logbook).list()
  if (!isThere.ok) return refusing(isThere.trouble)
  if (isThere.value.length === 0) return refusing('nothing-there')
  // Something may have been noted about the sharing meanwhile: only the place is another.
  const moved = await keepPlace(place, secrets)
  kept.remember({ ...(kept.memory() ?? memory), place: moved, stamp: null })
  return null
}
