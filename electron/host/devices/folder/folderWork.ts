import * as nodeFs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { CarriedFile } from '#electron/host/devices/carrier/carrier.ts'
import {
  HALF_MADE,
  hashIn,
  isCarriedName,
  isDeviceFolder,
  isWhole,
  logbookFolder,
  logbookOf,
  takenAway,
} from '#electron/host/devices/carrier/carriedName.ts'
import { CarrierProblem } from '#electron/host/devices/carrier/carrierProblem.ts'
import type { PlaceKnown, PlaceWork } from '#electron/host/devices/carrier/placeWork.ts'
import { inFolder, isMissing, isTaken } from './folderTrouble.ts'
import { putWhole, removeFile, type FolderFiles } from './putWhole.ts'

/** No file of a logbook is larger, in bytes. */
const LARGEST = 256 * 1024 * 1024
/** Files below this may lie in the directory itself on some disks, and take no block of their own. */
const SURELY_BLOCKS = 512

const isPlaceholder = ({ blocks, size }: nodeFs.Stats): boolean =>
  blocks === 0 && size >= SURELY_BLOCKS

const statOf = (files: FolderFiles, path: string): nodeFs.Stats | null => {
  try {
    return files.statSync(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The folder of the logbook; null where it is not made yet, thrown where it should be there. */
const rootIn = (
  files: FolderFiles,
  folder: string,
  { logbook, isBegun }: PlaceKnown,
): string | null => {
  const names = files.readdirSync(folder)
  const own = logbookFolder(logbook)
  const root = names.includes(own) ? join(folder, own) : null
  if (!isBegun) return root
  if (root !== null && files.readdirSync(root).length > 0) return root
  if (root !== null) throw new CarrierProblem('empty')
  throw new CarrierProblem(names.every((name) => name.startsWith('.')) ? 'empty' : 'swapped')
}

/** One file as its folder shows it; null where it is none of ours. */
const carriedIn = (
  files: FolderFiles,
  folder: string,
  name: string,
  prefix: string,
): CarriedFile | null => {
  const away = takenAway(name)
  if (away !== undefined && isCarriedName(away))
    return { path: `${prefix}${away}`, size: 0, isHere: false }
  if (!isCarriedName(name)) return null
  const stats = statOf(files, join(folder, name))
  if (stats === null || !stats.isFile()) return null
  return { path: `${prefix}${name}`, size: stats.size, isHere: !isPlaceholder(stats) }
}

const removeDead = (files: FolderFiles, path: string): void => {
  try {
    removeFile(files, path)
  } catch {
    // It is tried again with the next listing.
  }
}

const listIn = (
  files: FolderFiles,
  root: string,
  own: readonly string[],
  device = '',
): CarriedFile[] => {
  const folder = join(root, device)
  const prefix = device === '' ? '' : `${device}/`
  return files.readdirSync(folder, { withFileTypes: true }).flatMap((entry): CarriedFile[] => {
    const { name } = entry
    if (name.startsWith(HALF_MADE) && own.includes(device)) removeDead(files, join(folder, name))
    if (device === '' && entry.isDirectory() && isDeviceFolder(name))
      return listIn(files, root, own, name)
    const carried = carriedIn(files, folder, name, prefix)
    return carried === null ? [] : [carried]
  })
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** Whether the same bytes stand there already; thrown where others do that nobody may write over. */
const stands = (files: FolderFiles, path: string, bytes: Uint8Array): boolean => {
  const stats = statOf(files, path)
  if (stats === null) return false
  if (
    stats.size === bytes.length &&
    (isPlaceholder(stats) || sameBytes(files.readFileSync(path), bytes))
  )
    return true
  if (hashIn(basename(path)) === undefined) throw new CarrierProblem('conflict')
  return false
}

const make = (files: FolderFiles, folder: string): void => {
  try {
    files.mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!isTaken(error)) throw error
  }
}

const put = (
  files: FolderFiles,
  place: string,
  known: PlaceKnown,
  path: string,
  bytes: Uint8Array,
): void => {
  const root = rootIn(files, place, known) ?? join(place, logbookFolder(known.logbook))
  const target = join(root, ...path.split('/'))
  make(files, root)
  if (dirname(target) !== root) make(files, dirname(target))
  if (stands(files, target, bytes)) return
  try {
    putWhole(files, { path: target, bytes, replaces: hashIn(path) !== undefined })
  } catch (error) {
    if (!isTaken(error)) throw error
    throw new CarrierProblem('conflict')
  }
}

const read = (files: FolderFiles, path: string): Uint8Array => {
  const stats = statOf(files, path)
  // Opening anything else, such as a pipe, could wait for ever.
  if (stats === null || !stats.isFile()) throw new CarrierProblem('not-found')
  if (isPlaceholder(stats)) throw new CarrierProblem('not-downloaded')
  if (stats.size > LARGEST) throw new CarrierProblem('half')
  const bytes = files.readFileSync(path)
  if (!isWhole(basename(path), bytes)) throw new CarrierProblem('half')
  return bytes
}

/** The operations at a place that answers at once. */
type AtOnce = {
  readonly [Name in keyof PlaceWork]: (
    ...asked: Parameters<PlaceWork[Name]>
  ) => Awaited<ReturnType<PlaceWork[Name]>>
}

/** The operations in a folder that the person's own program carries; each blocks its thread. */
export const folderWork = (folder: string, files: FolderFiles = nodeFs): AtOnce => {
  const rootFor = (known: PlaceKnown): string => {
    const root = rootIn(files, folder, known)
    if (root === null) throw new CarrierProblem('not-found')
    return root
  }
  return {
    logbooks: () =>
      inFolder(() => files.readdirSync(folder).flatMap((name) => logbookOf(name) ?? [])),
    list: (known) =>
      inFolder(() => {
        const root = rootIn(files, folder, known)
        const listed = root === null ? [] : listIn(files, root, known.own)
        if (known.isBegun && listed.length === 0) throw new CarrierProblem('empty')
        return listed
      }),
    read: (known, path) => inFolder(() => read(files, join(rootFor(known), ...path.split('/')))),
    put: (known, path, bytes) => {
      inFolder(() => put(files, folder, known, path, bytes))
      return undefined
    },
    remove: (known, path) => {
      inFolder(() => removeFile(files, join(rootFor(known), ...path.split('/'))))
      return undefined
    },
  }
}
