/**
 * From the start of a process to the first board of 10,000 applications (80,000 events), against a
 * process that only selects and JSON-parses the same rows. Runs alternate; both pay for starting
 * Node. The host is bundled first, as it is in the program people run.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { APPLICATIONS, EVENTS, writeBoardHistory } from './boardHistory.ts'
import { median } from './median.ts'

const ROUNDS = 7
const LIMIT = 3

const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'))
try {
  await writeBoardHistory(folder)
  const bundle = join(folder, 'bundle')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: bundle,
      minify: false,
      rolldownOptions: {
        input: { board: join(import.meta.dirname, 'answerBoard.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true },
  })
  const millisecondsOf = (programme: string, answer: number): number => {
    const start = performance.now()
    const printed = execFileSync(process.execPath, [programme, folder], { encoding: 'utf8' })
    if (printed.split(/\s/u)[0] !== String(answer))
      throw new Error(`${programme} answered ${printed}.`)
    return performance.now() - start
  }
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(millisecondsOf(join(bundle, 'board.mjs'), APPLICATIONS))
    baseline.push(millisecondsOf(join(import.meta.dirname, 'readBare.ts'), EVENTS))
  }
  console.log(
    JSON.stringify({
      name: 'start to first board, 10,000 cards (ms)',
      measured: median(measured),
      baseline: median(baseline),
      limit: LIMIT,
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
