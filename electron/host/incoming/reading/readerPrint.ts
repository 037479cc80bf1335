import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The pieces that a bundled program loads beside itself. */
const piecesOf = (program: URL): readonly URL[] => {
  const folder = new URL('./chunks/', program)
  if (!existsSync(fileURLToPath(folder))) return []
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.js'))
    .toSorted()
    .map((name) => new URL(name, folder))
}

/**
 * Tells one build of a reader's program from another, its pieces included; empty where there is none,
 * as in the middle of an update.
 */
export const readerPrint = (program: URL): string => {
  try {
    const print = createHash('sha256')
    for (const file of [program, ...piecesOf(program)]) print.update(readFileSync(file))
    return print.digest('hex')
  } catch {
    return ''
  }
}
