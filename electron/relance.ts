/** The commands of `relance`, for those who wish them; see `docs/COMMAND_LINE.md`. */
import { writeSync } from 'node:fs'
import { runCommandLine } from './commandLine/run.ts'

/** Written whole before the process ends, whatever reads it; who stops reading ends it quietly. */
const write = (content: string): void => {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length;)
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
    }
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (text) => write(`${text}\n`),
  write,
  explain: (sentence) => console.error(sentence),
})
