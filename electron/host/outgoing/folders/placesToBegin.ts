import { readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { basename, join } from 'node:path'

/** A place where looking for a folder begins. */
export interface PlaceToBegin {
  readonly path: string
  readonly name: string
}

/** Where systems show other disks. */
const DISKS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Volumes'],
  linux: ['/media', '/run/media', '/mnt'],
}

const inside = (path: string): readonly string[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(path, name))
  } catch {
    return []
  }
}

/** Disks beside the one of the home; on Linux they stand in a folder of the person's name. */
const disks = (system: NodeJS.Platform, person: string): readonly string[] => {
  if (system === 'win32') return 'DEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((letter) => `${letter}:\\`)
  return (DISKS[system] ?? []).flatMap((place) =>
    inside(place).flatMap((path) => (basename(path) === person ? inside(path) : [path])),
  )
}

/** The home, where its sync folders usually stand, and other disks; some of them may not be there. */
export const placesToBegin = (): readonly PlaceToBegin[] => {
  const home = homedir()
  const icloud = join(home, 'Library', 'Mobile Documents', 'com~apple~CloudDocs')
  return [
    { path: home, name: basename(home) },
    ...(platform() === 'darwin' ? [{ path: icloud, name: 'iCloud Drive' }] : []),
    ...disks(platform(), basename(home)).map((path) => ({ path, name: basename(path) || path })),
  ]
}
