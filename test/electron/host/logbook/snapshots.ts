import fs, { cpSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fingerprint } from './fingerprint.ts'

/** Calls of the system after which the files are others. */
const CHANGES = [
  'renameSync',
  'writeFileSync',
  'rmSync',
  'copyFileSync',
  'mkdirSync',
  'writeSync',
  'openSync',
  'truncateSync',
] as const

const state = (folder: string): string =>
  JSON.stringify(Object.entries(fingerprint(folder)).map(([path, hash]) => [path, hash]))

/**
 * Copies of a folder as each change of its files left it while something was done to it: what a
 * process killed there leaves, as the system keeps what it was given. Equal ones are taken once.
 */
export const snapshotsOf = async (
  folder: string,
  into: string,
  deed: () => Promise<unknown>,
): Promise<readonly string[]> => {
  const taken: string[] = []
  let last = ''
  let isTaking = false
  const take = (): void => {
    // Looking at the folder opens files too.
    if (isTaking) return
    isTaking = true
    const now = fs.existsSync(folder) ? state(folder) : ''
    if (now !== last) {
      const copy = join(into, String(taken.length))
      if (now === '') fs.mkdirSync(copy)
      else cpSync(folder, copy, { recursive: true })
      taken.push(copy)
      last = now
    }
    isTaking = false
  }
  const originals = CHANGES.map((name) => [name, fs[name]] as const)
  const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')
  for (const [name, original] of originals)
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        const result = (original as (...args: unknown[]) => unknown)(...args)
        take()
        return result
      },
    })
  Object.defineProperty(DatabaseSync.prototype, 'exec', {
    configurable: true,
    value(this: DatabaseSync, sql: string) {
      ;(exec?.value as (sql: string) => void).call(this, sql)
      take()
    },
  })
  syncBuiltinESMExports()
  try {
    await deed()
  } finally {
    for (const [name, original] of originals) Object.assign(fs, { [name]: original })
    if (exec !== undefined) Object.defineProperty(DatabaseSync.prototype, 'exec', exec)
    syncBuiltinESMExports()
  }
  return taken
}
