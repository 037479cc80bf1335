import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildFolders } from './buildFolders.ts'

/**
 * What of a process's arguments is for the app. Packaged, that is all behind the program; run from
 * its sources, Electron is told first which app to run, by its folder or by its entry, and before
 * that comes what is for Electron alone.
 */
export const ownArguments = (
  argv: readonly string[],
  entry: string,
  standing = process.cwd(),
): readonly string[] => {
  const apps = [fileURLToPath(entry), buildFolders(entry).root]
  const named = argv.findIndex((arg, index) => index > 0 && apps.includes(resolve(standing, arg)))
  return argv.slice(named === -1 ? 1 : named + 1)
}
