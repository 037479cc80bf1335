/**
 * From the start of a process to the first board, and the memory it holds then: 10,000 applications
 * against 100, of which each was open before and kept what makes this start the sooner. Runs alternate.
 * The host is bundled first, as it is in the program people run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchHost, settle } from './benchHost.ts'
import { writeBoardHistory } from './boardHistory.ts'
import { bundled } from './bundled.ts'
import { median } from './median.ts'
import { untilAnswer } from './untilAnswer.ts'

const ROUNDS = 7
/** Every card is planned before the first board: that is what grows. */
const START_LIMIT = 8
const MEMORY_LIMIT = 3.5

interface Start {
  readonly took: number
  readonly bytes: number
}

const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'))
try {
  const small = join(folder, 'small')
  const large = join(folder, 'large')
  await writeBoardHistory(small, 100)
  await writeBoardHistory(large, 10_000)
  await (await benchHost(small)).close()
  await settle(large)
  const programme = await bundled('answerBoard', join(folder, 'bundle'))
  const startOf = async (of: string, cards: number): Promise<Start> => {
    const { printed, took } = await untilAnswer(programme, of)
    const [answered, bytes] = printed.split(' ').map(Number)
    if (answered !== cards || bytes === undefined) throw new Error(`It answered ${printed}.`)
    return { took, bytes }
  }
  const [measured, baseline]: readonly [Start[], Start[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(await startOf(large, 10_000))
    baseline.push(await startOf(small, 100))
  }
  const report = (name: string, limit: number, of: (start: Start) => number) =>
    console.log(
      JSON.stringify({
        name,
        measured: median(measured.map(of)),
        baseline: median(baseline.map(of)),
        limit,
      }),
    )
  report('start to first board, 10,000 against 100 (ms)', START_LIMIT, ({ took }) => took)
  report('memory then, 10,000 against 100 (MB)', MEMORY_LIMIT, ({ bytes }) => bytes / 1e6)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
