import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { placeOf } from '#electron/browser/runtimeFile.ts'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'

/** In which a command shows the key, after the door has proved itself. */
export const TOKEN_HEADER = 'x-relance-token'

const doorSchema = v.object({
  /** The path of a socket, or the name of a pipe. */
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  token: v.pipe(v.string(), v.regex(/^[\w-]{43}$/u)),
})
/** Where the desktop app of a folder is asked by commands, and the key. */
export type DoorPlace = v.InferOutput<typeof doorSchema>

const keptSchema = v.object({ ...doorSchema.entries, place: v.string() })

const fileIn = (folder: string): string => join(folder, 'desktop-shell.json')

/** Says where the door is, to the person alone: a copy of the folder is another place, and has none. */
export const writeDoorFile = (folder: string, { address, token }: DoorPlace): void => {
  rmSync(fileIn(folder), { force: true })
  const kept = JSON.stringify({ address, token, place: placeOf(folder) })
  writeFileSync(fileIn(folder), kept, { mode: 0o600, flag: 'wx' })
}

/** Where the door was last; null where there was none, or in another place. */
export const readDoorFile = (folder: string): DoorPlace | null => {
  try {
    const read = v.safeParse(keptSchema, JSON.parse(readSmallFile(fileIn(folder))))
    if (!read.success || read.output.place !== placeOf(folder)) return null
    const { address, token } = read.output
    return { address, token }
  } catch {
    return null
  }
}

/** Takes away what leads to a door that is closed; that of another one stays. */
export const removeDoorFile = (folder: string, { token }: DoorPlace): void => {
  try {
    if (readDoorFile(folder)?.token === token) rmSync(fileIn(folder), { force: true })
  } catch {
    // Held by another program, or in a folder that refuses writing: it leads to a door that is closed.
  }
}
