import { hash } from 'node:crypto'
import { renameSync } from 'node:fs'
import { readSmallFile } from './smallFile.ts'
import { isForNow, isSystemError } from './sqliteError.ts'

/**
 * What a small file beside the logbook holds: nothing, what was written, or something else; `refused`
 * where the system does not let anybody know for now.
 */
export type CheckedFile =
  | { readonly found: 'nothing' }
  | { readonly found: 'damaged' }
  | { readonly found: 'refused' }
  | { readonly found: 'value'; readonly value: unknown }

const checkOf = (text: string): string => hash('sha256', text).slice(0, 16)

/** A value as it is written: one changed byte of it is noticed. */
export const checkedText = (value: object): string =>
  JSON.stringify({ ...value, check: checkOf(JSON.stringify(value)) })

const parsed = (text: string): CheckedFile => {
  const { ...all } = JSON.parse(text) as Readonly<Record<string, unknown>>
  const fields = Object.entries(all)
  const value = Object.fromEntries(fields.slice(0, -1))
  // By its place, not by its name: a byte of the name may be the one that changed.
  if (fields.at(-1)?.[1] === checkOf(JSON.stringify(value))) return { found: 'value', value }
  // Earlier versions wrote none.
  return 'check' in all ? { found: 'damaged' } : { found: 'value', value: all }
}

/** Reads a file of `checkedText`; neither damage nor what stands in its place is thrown. */
export const readChecked = (path: string): CheckedFile => {
  try {
    return parsed(readSmallFile(path))
  } catch (error) {
    if (isForNow(error)) return { found: 'refused' }
    return isSystemError(error) && error.code === 'ENOENT'
      ? { found: 'nothing' }
      : { found: 'damaged' }
  }
}

/**
 * Keeps what cannot be read beside, under another name: what takes its place does not write over it,
 * and the person is told once.
 */
export const setUnreadableAside = (path: string, atMs = Date.now()): void => {
  try {
    renameSync(path, `${path}.unreadable-${String(atMs)}`)
  } catch {
    // A folder that refuses writing: it is told again at the next start.
  }
}
