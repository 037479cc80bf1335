import { randomBytes } from 'node:crypto'
import type { CarriedFile, CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import {
  HALF_MADE,
  hashIn,
  isCarriedName,
  isDeviceFolder,
  isWhole,
  logbookFolder,
  logbookOf,
} from '#electron/host/devices/carrier/carriedName.ts'
import { CarrierProblem } from '#electron/host/devices/carrier/carrierProblem.ts'
import type { PlaceKnown, PlaceWork } from '#electron/host/devices/carrier/placeWork.ts'
import { davServer, type DavServer } from './davServer.ts'

const rootOf = ({ logbook }: PlaceKnown): string => `/${logbookFolder(logbook)}`

const at = (known: PlaceKnown, path: string): string => `${rootOf(known)}/${path}`

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** What stands at the address itself; thrown where nothing is there. */
const placeIn = async (server: DavServer) => {
  const found = await server.folder('/')
  if (found === null) throw new CarrierProblem('not-found')
  return found
}

/** What stands in the folder of the logbook; empty where it is new, thrown where it should be there. */
const rootIn = async (server: DavServer, known: PlaceKnown) => {
  const found = await server.folder(rootOf(known))
  if (found !== null && (found.length > 0 || !known.isBegun)) return found
  if (found !== null) throw new CarrierProblem('empty')
  const around = await placeIn(server)
  if (known.isBegun) throw new CarrierProblem(around.length === 0 ? 'empty' : 'swapped')
  return []
}

/** Removes what was cut off while this computer brought it; it is tried again with the next listing. */
const removeDead = async (server: DavServer, path: string): Promise<void> => {
  try {
    await server.remove(path)
  } catch (error) {
    if (!(error instanceof CarrierProblem)) throw error
  }
}

const list = async (server: DavServer, known: PlaceKnown): Promise<CarriedFile[]> => {
  const files: CarriedFile[] = []
  const take = async (
    found: Awaited<ReturnType<typeof placeIn>>,
    device: string,
  ): Promise<void> => {
    const prefix = device === '' ? '' : `${device}/`
    for (const { type, basename, size } of found) {
      const path = `${prefix}${basename}`
      if (type === 'directory') {
        if (device === '' && isDeviceFolder(basename))
          await take((await server.folder(at(known, basename))) ?? [], basename)
      } else if (basename.startsWith(HALF_MADE)) {
        if (known.own.includes(device)) await removeDead(server, at(known, path))
      } else if (isCarriedName(basename)) files.push({ path, size, isHere: true })
    }
  }
  await take(await rootIn(server, known), '')
  if (known.isBegun && files.length === 0) throw new CarrierProblem('empty')
  return files
}

/** What stands under a name: the same bytes, half of them, or something else. */
const standing = async (
  server: DavServer,
  path: string,
  bytes: Uint8Array,
): Promise<'same' | 'half' | 'other'> => {
  const found = await server.get(path)
  if (Buffer.compare(found, bytes) === 0) return 'same'
  return hashIn(path.slice(path.lastIndexOf('/') + 1)) === undefined ? 'other' : 'half'
}

/** Puts the bytes under their name where the server knows no way to give a file another one. */
const putStraight = async (server: DavServer, path: string, bytes: Uint8Array): Promise<void> => {
  const before = await server.folder(folderOf(path))
  const isTaken = before?.some(({ basename }) => path.endsWith(`/${basename}`)) === true
  const stands = isTaken ? await standing(server, path, bytes) : 'half'
  if (stands === 'other') throw new CarrierProblem('conflict')
  if (stands === 'half') await server.put(path, bytes)
}

/** Gives the brought file its name. What stands there already is kept, but for half of the same. */
const nameIt = async (
  server: DavServer,
  half: string,
  path: string,
  bytes: Uint8Array,
): Promise<void> => {
  for (const isLast of [false, true]) {
    const moved = await server.move(half, path)
    if (moved === 'unable') await putStraight(server, path, bytes)
    if (moved !== false) return
    const stands = await standing(server, path, bytes)
    if (stands === 'same') return
    if (stands === 'other' || isLast) throw new CarrierProblem('conflict')
    await server.remove(path)
  }
}

const makeFolders = async (server: DavServer, known: PlaceKnown, path: string): Promise<void> => {
  await rootIn(server, known)
  if (!known.isBegun) await server.makeFolder(rootOf(known))
  if (path.includes('/')) await server.makeFolder(at(known, folderOf(path)))
}

/**
 * Brings a file under a hidden name, gives it its own, and reads it back: servers differ in what they
 * do with an upload that is cut and in which conditions they heed, so that only this tells.
 */
const put = async (
  server: DavServer,
  known: PlaceKnown,
  path: string,
  bytes: Uint8Array,
): Promise<void> => {
  const target = at(known, path)
  const half = `${folderOf(target)}/${HALF_MADE}${randomBytes(8).toString('hex')}`
  try {
    await server.put(half, bytes)
    await nameIt(server, half, target, bytes)
  } catch (error) {
    await removeDead(server, half)
    throw error
  }
  await removeDead(server, half)
  if ((await standing(server, target, bytes)) !== 'same') throw new CarrierProblem('half')
}

/** The operations at a WebDAV server; a server that cannot be asked at all is told with the first. */
export const davWork = (place: Extract<CarrierPlace, { readonly kind: 'webdav' }>): PlaceWork => {
  let opened: DavServer | null = null
  const made = new Set<string>()
  const server = (): DavServer => (opened ??= davServer(place))

  return {
    logbooks: async () =>
      (await placeIn(server())).flatMap(({ type, basename }) =>
        type === 'directory' ? (logbookOf(basename) ?? []) : [],
      ),
    list: (known) => list(server(), known),
    read: async (known, path) => {
      const bytes = await server().get(at(known, path))
      if (!isWhole(path, bytes)) throw new CarrierProblem('half')
      return bytes
    },
    put: async (known, path, bytes) => {
      const folder = at(known, folderOf(path))
      if (!made.has(folder)) await makeFolders(server(), known, path)
      made.add(folder)
      try {
        await put(server(), known, path, bytes)
      } catch (error) {
        made.delete(folder)
        throw error
      }
      return undefined
    },
    remove: async (known, path) => {
      await server().remove(at(known, path))
      return undefined
    },
  }
}
