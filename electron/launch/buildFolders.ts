import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folders of the build, found from the running `out/main/…`, packaged or not. */
export const buildFolders = (entry: string) => {
  const out = dirname(dirname(fileURLToPath(entry)))
  return {
    root: dirname(out),
    renderer: join(out, 'renderer'),
    preload: join(out, 'preload', 'preload.cjs'),
    resources: join(dirname(out), 'resources'),
  }
}
export type BuildFolders = ReturnType<typeof buildFolders>

/**
 * Where a file that other programs are to read lies: the archive of a packaged app is one file to them,
 * and what they need lies beside it.
 */
export const unpacked = (path: string): string =>
  path.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`)
