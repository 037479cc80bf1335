import type { CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import { answered, troubled } from '#electron/host/devices/carrier/carrierProblem.ts'
import type { PlaceWork } from '#electron/host/devices/carrier/placeWork.ts'
import { folderWork } from '#electron/host/devices/folder/folderWork.ts'
import { davWork } from '#electron/host/devices/webdav/davWork.ts'
import type { PlaceAnswered, PlaceAsked } from './asked.ts'

const workAt = (place: CarrierPlace): PlaceWork =>
  place.kind === 'folder' ? folderWork(place.folder) : davWork(place)

const ask = (asked: PlaceAsked, work: PlaceWork): unknown => {
  switch (asked.name) {
    case 'logbooks':
      return work.logbooks()
    case 'list':
      return work.list(asked.given.known)
    case 'read':
      return work.read(asked.given.known, asked.given.path)
    case 'put':
      return work.put(asked.given.known, asked.given.path, asked.given.bytes)
    case 'remove':
      return work.remove(asked.given.known, asked.given.path)
  }
}

/** Makes what answers the questions of one thread: a server is asked in the same way as before. */
export const makeAnswering = (): ((asked: PlaceAsked) => Promise<PlaceAnswered>) => {
  const works = new Map<string, PlaceWork>()
  return async (asked) => {
    const key = JSON.stringify(asked.place)
    const work = works.get(key) ?? workAt(asked.place)
    works.set(key, work)
    try {
      return { answer: await answered(() => ask(asked, work)) }
    } catch (error) {
      const { name, stack = '' } = error instanceof Error ? error : new Error(typeof error)
      return { answer: troubled('unreachable'), failed: { name, stack } }
    }
  }
}
