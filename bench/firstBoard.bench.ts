/**
 * From the start of a process to the first board of 10,000 applications (80,000 events), against a
 * process that only selects and JSON-parses the same rows. Runs alternate; both pay for starting
 * Node. The host is bundled first, as it is in the program people run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { APPLICATIONS, EVENTS, writeBoardHistory } from './boardHistory.ts'
import { settle } from './benchHost.ts'
import { bundled } from './bundled.ts'
import { median } from './median.ts'
import { untilAnswer } from './untilAnswer.ts'

const ROUNDS = 7
const LIMIT = 3

const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'))
try {
  await writeBoardHistory(folder)
  await settle(folder)
  const board = await bundled('answerBoard', join(folder, 'bundle'))
  const millisecondsOf = async (programme: string, answer: number): Promise<number> => {
    const { printed, took } = await untilAnswer(programme, folder)
    if (printed.split(/\s/u)[0] !== String(answer))
      throw new Error(`${programme} answered ${printed}.`)
    return took
  }
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(await millisecondsOf(board, APPLICATIONS))
    baseline.push(await millisecondsOf(join(import.meta.dirname, 'readBare.ts'), EVENTS))
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
