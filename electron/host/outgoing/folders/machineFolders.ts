import { randomUUID } from 'node:crypto'
import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { FolderLine, FolderView, PickedFolder } from '#contract/folders.ts'
import { placesToBegin } from './placesToBegin.ts'

/** More than anybody reads through. */
const FOLDERS_MAX = 200
/** Folders of sync programs, by the beginning of their name. */
const SYNCED =
  /^(?:nextcloud|owncloud|dropbox|onedrive|google ?drive|gdrive|icloud ?drive|mobile documents|com~apple~clouddocs|pcloud ?drive|kdrive|sync|syncthing|mega|proton ?drive|seafile)/iu

/** The folders of this machine as the window may name them: by ids, and only those it was shown. */
export interface MachineFolders {
  readonly look: (folder: string | undefined) => Outcome<FolderView>
  /** Takes in a folder that was picked in the system's own dialog. */
  readonly take: (path: string) => PickedFolder
  /** The whole way to a folder that was shown or picked. */
  readonly pathOf: (folder: string) => string | undefined
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Names that systems and programs hide from people. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('$')

const namesIn = (path: string): readonly string[] | null => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(
        (entry) =>
          !isHidden(entry.name) &&
          (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(path, entry.name)))),
      )
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b))
  } catch {
    return null
  }
}

/** Folders one may begin at: given, so that tests have their own. */
export const makeMachineFolders = (begin = placesToBegin): MachineFolders => {
  const paths = new Map<string, string>()
  const ids = new Map<string, string>()

  const idOf = (path: string): string => {
    const known = ids.get(path)
    if (known !== undefined) return known
    const id = randomUUID()
    ids.set(path, id)
    paths.set(id, path)
    return id
  }
  const lineOf = (path: string, name: string): FolderLine => ({
    folder: idOf(path),
    name,
    synced: SYNCED.test(basename(path)),
  })
  const places = (): FolderView => ({
    folders: begin()
      .filter(({ path }) => isFolder(path))
      .map(({ path, name }) => lineOf(path, name)),
    more: 0,
  })

  return {
    look: (id) => {
      if (id === undefined) return accepted(places())
      const path = paths.get(id)
      const names = path === undefined ? null : namesIn(path)
      if (path === undefined || names === null) return refused('folder-unreadable')
      const above = dirname(path)
      return accepted({
        here: { folder: id, shown: path, writable: isWritable(path) },
        ...(above === path ? {} : { above: idOf(above) }),
        folders: names.slice(0, FOLDERS_MAX).map((name) => lineOf(join(path, name), name)),
        more: Math.max(0, names.length - FOLDERS_MAX),
      })
    },
    take: (path) => ({ folder: idOf(path), shown: path }),
    pathOf: (id) => paths.get(id),
  }
}
