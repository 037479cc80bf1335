import { hash, randomBytes } from 'node:crypto'
import { realpathSync, rmSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { publish } from '#electron/host/logbook/storage/durableFile.ts'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { machine } from '#electron/host/machine/machinePrint.ts'

const deviceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/u)),
  print: v.string(),
  check: v.string(),
})

/** Tells this folder on this machine from a copy of it elsewhere, and names neither. */
export const printOf = (folder: string): string =>
  hash('sha256', JSON.stringify([machine(), realpathSync(folder)]))

const checkOf = (id: string, print: string): string => hash('sha256', `${id} ${print}`).slice(0, 16)

/**
 * The id under which this folder writes, or null where there is none that is its own: a folder that
 * was copied, moved or restored is another device, so that no two ever write under one id.
 */
export const readDevice = (path: string, folder: string): string | null => {
  try {
    const { id, print, check } = v.parse(deviceSchema, JSON.parse(readSmallFile(path)))
    return check === checkOf(id, print) && print === printOf(folder) ? id : null
  } catch {
    return null
  }
}

/** Keeps an id as that of this folder. */
export const writeDevice = (path: string, folder: string, id: string): void => {
  const print = printOf(folder)
  const content = JSON.stringify({ id, print, check: checkOf(id, print) })
  const file = unfinished(path)
  rmSync(file, { force: true })
  writeFileSync(file, `${content}\n`, { mode: 0o600, flag: 'wx' })
  publish(file, path)
}

/** An id that no other device has. */
export const newDevice = (): string => randomBytes(8).toString('hex')
