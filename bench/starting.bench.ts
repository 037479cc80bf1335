/**
 * What a start costs the processor up to the first board, from the first moment of the process, and the
 * memory held then: 10,000 applications (80,000 events) against 100, and against a process that only
 * selects and JSON-parses the same 80,000 rows. Each logbook was open before and kept what makes a start
 * the sooner. Runs alternate; the host is bundled first, as it is in the program people run. Milliseconds
 * of processor: those of the clock say more of what else the machine does.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHELL_OPTIONS } from '#tools/setup/node.mjs'
import { benchHost, settle } from './benchHost.ts'
import { APPLICATIONS, EVENTS, writeBoardHistory } from './boardHistory.ts'
import { bundled } from './bundled.ts'
import { median } from './median.ts'
import { printedBy } from './printedBy.ts'

const ROUNDS = 7
const FEW = 100
/** Every card is planned before the first board: that is what grows, and three quarters of the whole. */
const START_LIMIT = 8
const BARE_LIMIT = 4.6
const MEMORY_LIMIT = 2.4

const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'))
try {
  const [small, large] = [join(folder, 'small'), join(folder, 'large')]
  await writeBoardHistory(small, FEW)
  await (await benchHost(small)).close()
  await writeBoardHistory(large)
  await settle(large)
  const board = await bundled('answerBoard', join(folder, 'bundle'))
  const startOf = (of: string, expected: number) => {
    const [cards, cpu = Number.NaN, bytes = Number.NaN] = printedBy(board, of, SHELL_OPTIONS)
    if (cards !== expected) throw new Error(`A board of ${String(cards)} cards was answered.`)
    return { cpu, megabytes: bytes / 1e6 }
  }
  const bareOf = (of: string): number => {
    const [events, , cpu = Number.NaN] = printedBy(join(import.meta.dirname, 'readBare.ts'), of)
    if (events !== EVENTS) throw new Error(`${String(events)} events were read.`)
    return cpu
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({
    many: startOf(large, APPLICATIONS),
    few: startOf(small, FEW),
    bare: bareOf(large),
  }))
  type Round = (typeof rounds)[number]
  const report = (
    name: string,
    limit: number,
    measured: (round: Round) => number,
    baseline: (round: Round) => number,
  ): void => {
    const row = {
      measured: median(rounds.map(measured)),
      baseline: median(rounds.map(baseline)),
    }
    console.log(JSON.stringify({ name, ...row, limit }))
  }
  report(
    'start to first board, 10,000 against 100 (ms of processor)',
    START_LIMIT,
    ({ many }) => many.cpu,
    ({ few }) => few.cpu,
  )
  report(
    'start to first board, 10,000 cards against reading their events (ms of processor)',
    BARE_LIMIT,
    ({ many }) => many.cpu,
    ({ bare }) => bare,
  )
  report(
    'memory at the first board, 10,000 against 100 (MB)',
    MEMORY_LIMIT,
    ({ many }) => many.megabytes,
    ({ few }) => few.megabytes,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
