import { writeSync } from 'node:fs'
import { Ended } from './ended.ts'
import type { Saying } from './saying.ts'

/** Written whole before the process ends, whatever reads it; who stops reading ends it quietly. */
const write = (content: string): void => {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length;)
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EPIPE') return
      if (code === 'EAGAIN') continue
      // Sent into a file on a full disk, for one.
      if (typeof code !== 'string' || code === '') throw error
      throw new Ended('refused', 'commandLine.fileNotWritten', { params: { file: 'stdout', code } })
    }
}

/** What a command says goes to the output of its process, what went wrong beside it. */
export const standardSaying: Saying = {
  print: (text) => write(`${text}\n`),
  write,
  explain: (sentence) => console.error(sentence),
}
