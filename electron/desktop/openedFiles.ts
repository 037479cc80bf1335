import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { mostBytesOf, tooLargeAs } from '#domain/incoming/bounds.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { OpenedFile } from '#contract/opened.ts'

/** Files that the system asked to be opened, until the window takes them. */
export interface OpenedFiles {
  /** Puts a file into the line; the window is told that one waits. */
  readonly add: (path: string) => void
  /** The next one, with what stands in it; null where none waits. */
  readonly take: () => Promise<Outcome<OpenedFile> | null>
}

/** More at once is a mistake of the hand, or no person. */
const WAITING_MAX = 20

export const makeOpenedFiles = (tell: () => void): OpenedFiles => {
  const waiting: string[] = []
  return {
    add: (path) => {
      if (waiting.length >= WAITING_MAX) return
      waiting.push(path)
      tell()
    },
    take: async () => {
      const path = waiting.shift()
      if (path === undefined) return null
      try {
        const { size } = await stat(path)
        if (size > mostBytesOf(path)) return refused(tooLargeAs(path))
        const content = await readFile(path)
        return accepted({ name: basename(path), base64: content.toString('base64') })
      } catch {
        return refused('file-not-there')
      }
    },
  }
}
