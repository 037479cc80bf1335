import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import {
  checkedText,
  readChecked,
  setUnreadableAside,
  type CheckedFile,
} from '#electron/host/logbook/storage/checkedFile.ts'
import { publish, syncFile, syncFolder } from '#electron/host/logbook/storage/durableFile.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'

const placeSchema = v.object({
  folder: v.string(),
  /** Tells the copies of this logbook from those of another in the same folder. */
  id: v.pipe(v.string(), v.regex(/^[\da-f]{8}$/u)),
  /** Copies stood there: where they do not any more, a disk was taken out. */
  begun: v.boolean(),
})

/** A folder of the person that receives each backup too. */
export type SecondPlace = v.InferOutput<typeof placeSchema>

/** Where the copies of this logbook stand in it. */
export const copiesIn = ({ folder, id }: SecondPlace): string =>
  join(folder, `Relance-backups-${id}`)

const parsed = (read: CheckedFile): SecondPlace | null => {
  if (read.found !== 'value') return null
  const { success, output } = v.safeParse(placeSchema, read.value)
  return success ? output : null
}

/** The folder that was chosen, or null. Thrown where the system does not let anybody know for now. */
export const readSecondPlace = ({ elsewhere }: LogbookPaths): SecondPlace | null => {
  const read = readChecked(elsewhere)
  if (read.found === 'refused')
    throw Object.assign(new Error('Refused'), { code: 'EAGAIN', syscall: 'open' })
  return parsed(read)
}

/** Whether a folder was chosen and nobody can tell which: what is left of that is set aside. */
export const loseSecondPlace = ({ elsewhere }: LogbookPaths): boolean => {
  const read = readChecked(elsewhere)
  if (read.found === 'nothing' || read.found === 'refused' || parsed(read) !== null) return false
  setUnreadableAside(elsewhere)
  return true
}

const write = ({ elsewhere }: LogbookPaths, place: SecondPlace): void => {
  const file = unfinished(elsewhere)
  rmSync(file, { force: true })
  writeFileSync(file, checkedText(place), { mode: 0o600, flag: 'wx' })
  publish(file, elsewhere)
}

/** Chooses a folder, or none any more; what stands in the one before stays there. */
export const chooseSecondPlace = (paths: LogbookPaths, folder: string | null): void => {
  if (folder === null) {
    rmSync(paths.elsewhere, { force: true })
    return
  }
  const before = readSecondPlace(paths)
  const id = before?.id ?? randomBytes(4).toString('hex')
  write(paths, { folder, id, begun: false })
}

/**
 * The folder of the copies, made the first time; later it has to be there, as an empty mount point is
 * no disk. Errors of the system are thrown.
 */
export const openSecondPlace = (paths: LogbookPaths, place: SecondPlace): string => {
  const copies = copiesIn(place)
  if (place.begun) {
    if (statSync(copies).isDirectory()) return copies
    throw Object.assign(new Error('No folder'), { code: 'ENOTDIR', syscall: 'stat' })
  }
  statSync(place.folder)
  if (!existsSync(copies)) mkdirSync(copies, { mode: 0o700 })
  write(paths, { ...place, begun: true })
  return copies
}

/** How the name of a copy begins on its way: hidden, so that sync programs mostly leave it. */
const beginning = (path: string): string => `.${basename(path)}.unfinished-`

/** Puts a copy of a file under a name in another folder: all of it, or nothing. */
export const copyInto = (from: string, to: string): void => {
  const folder = dirname(to)
  for (const name of readdirSync(folder))
    if (name.startsWith('.relance-') && name.includes('.unfinished-'))
      rmSync(join(folder, name), { force: true })
  const half = join(folder, `${beginning(to)}${String(process.pid)}`)
  try {
    copyFileSync(from, half)
    syncFile(half)
    renameSync(half, to)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
  try {
    syncFolder(folder)
  } catch {
    // Some network and sync folders take no fsync of a folder; the file in it is on the disk.
  }
}
