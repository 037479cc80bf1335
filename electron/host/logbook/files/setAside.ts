import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileTimestamp, parseFileTimestamp } from '#electron/host/logbook/storage/fileTimestamp.ts'
import { SIDE_FILES, type LogbookPaths } from './logbookPaths.ts'

const PREFIX = 'relance.set-aside-'

/** A name for what is set aside that nothing has. */
export const nameAside = (paths: LogbookPaths, atMs: number, attempt = 0): string => {
  const suffix = attempt === 0 ? '' : `-${attempt}`
  const path = join(paths.folder, `${PREFIX}${fileTimestamp(atMs)}${suffix}.db`)
  const isTaken = ['', ...SIDE_FILES].some((side) => existsSync(path + side))
  return isTaken ? nameAside(paths, atMs, attempt + 1) : path
}

/** A database set aside earlier, and when: UTC, ISO 8601. */
export interface SetAside {
  /** Its name without the ending. */
  readonly id: string
  readonly path: string
  readonly at: string
}

const named = (folder: string, name: string): readonly SetAside[] => {
  const id = name.slice(0, -'.db'.length)
  const at = parseFileTimestamp(id.slice(PREFIX.length).replace(/-\d+$/u, ''))
  return at === null ? [] : [{ id, path: join(folder, name), at }]
}

/** Databases set aside earlier; none where the folder cannot be read. */
export const filesSetAside = ({ folder }: Pick<LogbookPaths, 'folder'>): readonly SetAside[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(PREFIX) && name.endsWith('.db'))
    .flatMap((name) => named(folder, name))
}
