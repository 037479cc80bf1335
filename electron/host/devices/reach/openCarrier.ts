import type { Carrier, CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import { isCarriedPath } from '#electron/host/devices/carrier/carriedName.ts'
import { troubled } from '#electron/host/devices/carrier/carrierProblem.ts'
import { askPlace } from './askPlace.ts'
import type { AskPlace } from './placeThreads.ts'

/** Remembers, in the data folder, that files of this logbook stood at a place: empty is not new then. */
export interface CarrierStamp {
  readonly read: () => string | null
  readonly write: (stamp: string) => void
}

/** Remembers for as long as the process runs. */
const passingStamp = (): CarrierStamp => {
  let kept: string | null = null
  return {
    read: () => kept,
    write: (stamp) => {
      kept = stamp
    },
  }
}

/** What is remembered of a place: another place begins anew. */
const stampOf = (place: CarrierPlace, logbook: string): string =>
  JSON.stringify([logbook, place.kind === 'folder' ? place.folder : place.address])

/** Opens the place of one logbook; nothing is asked of it yet. */
export const openCarrier = (
  place: CarrierPlace,
  logbook: string,
  stamp: CarrierStamp = passingStamp(),
  ask: AskPlace = askPlace,
): Carrier => {
  const own = new Set<string>()
  const mark = stampOf(place, logbook)
  const known = () => ({ logbook, isBegun: stamp.read() === mark, own: [...own] })
  const begun = (): void => {
    if (stamp.read() !== mark) stamp.write(mark)
  }
  return {
    list: async () => {
      const listed = await ask('list', place, { known: known() })
      if (listed.ok && listed.value.length > 0) begun()
      return listed
    },
    read: async (path) =>
      isCarriedPath(path) ? ask('read', place, { known: known(), path }) : troubled('not-found'),
    put: async (path, bytes) => {
      if (!isCarriedPath(path)) return troubled('not-found')
      own.add(path.includes('/') ? path.slice(0, path.indexOf('/')) : '')
      const put = await ask('put', place, { known: known(), path, bytes })
      if (!put.ok) return put
      begun()
      return { ok: true, value: undefined }
    },
    remove: async (path) => {
      if (!isCarriedPath(path)) return troubled('not-found')
      const removed = await ask('remove', place, { known: known(), path })
      return removed.ok ? { ok: true, value: undefined } : removed
    },
  }
}
