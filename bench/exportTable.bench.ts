/**
 * The journal of 80,000 lines exported as CSV for a spreadsheet, from the call to the text, against a
 * plain loop that quotes and joins the same cells into the same text. Rounds alternate; what is
 * measured is the processor's time, so that others at work on the machine change little.
 */
import Papa from 'papaparse'
import { adviserTable, type AdviserGround } from '#domain/outgoing/adviser/adviserTable.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { journalOf } from '#domain/views/journal.ts'
import { systemScheduler } from '#electron/host/machine/scheduler.ts'
import { makePace } from '#electron/host/machine/pace.ts'
import { tableFile } from '#electron/host/outgoing/adviser/tableFile.ts'
import { sheetWords } from '#electron/host/outgoing/adviser/sheetWords.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { cpuMilliseconds } from './cpuMilliseconds.ts'
import { median } from './median.ts'

const ROUNDS = 7
const APPLICATIONS = 10_000
const ENTRIES = 8
const LIMIT = 2

const zone = 'Europe/Paris'
const entriesOf = (n: number): readonly Entry[] =>
  Array.from({ length: ENTRIES }, (_, at): Entry => {
    const day = String(((n + at) % 28) + 1).padStart(2, '0')
    const id = `e${String(n)}-${String(at)}`
    const moment = `2026-${String((at % 9) + 1).padStart(2, '0')}-${day}T10:0${String(at)}`
    const common = { id, at: moment, zone, note: `Une note, assez longue, numéro ${String(n)}` }
    if (at === 0) return { ...common, kind: 'interview', durationMinutes: 60, met: [] }
    return at % 2 === 0
      ? { ...common, kind: 'thanks', channel: 'email' }
      : { ...common, kind: 'follow-up', channel: 'email', outcome: 'sent' }
  })
const house = Array.from({ length: APPLICATIONS }, (_, n) =>
  anApplication({
    id: `a${String(n)}`,
    details: { company: `Société ${String(n)}`, post: `Poste ${String(n % 97)}` },
    entries: entriesOf(n),
  }),
)
const time = { now: '2026-11-24T10:00', zone }
// The host keeps its journal between two changes.
const journal = journalOf(house, time)
const ground: AdviserGround = { applications: () => house, journal: () => journal, ...time }
const choice: AdviserChoice = { table: 'journal', parts: ['notes'], language: 'fr', filter: {} }
const pace = makePace(systemScheduler, { onDone: () => undefined, isStopped: () => false })

const exported = async (): Promise<Written> => {
  const start = cpuMilliseconds()
  const file = await tableFile(choice, 'csv', { ground, pace })
  if (file === null || file === 'too-long') throw new Error('Nothing was made.')
  const text = String(file.content)
  const bytes = Buffer.byteLength(text)
  return { text, bytes, milliseconds: cpuMilliseconds() - start }
}

interface Written {
  readonly text: string
  /** Counted, so that the text is there whole and not as pieces still to be put together. */
  readonly bytes: number
  readonly milliseconds: number
}

/** The same text by the plainest loop there is. */
const writtenPlain = (rows: readonly (readonly string[])[]): Written => {
  const start = cpuMilliseconds()
  let text = '\uFEFF'
  for (const row of rows)
    text += `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`
  const bytes = Buffer.byteLength(text)
  return { text, bytes, milliseconds: cpuMilliseconds() - start }
}

const { text } = await exported()
const rows = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data
const lines = adviserTable(choice, ground, sheetWords(choice, 'sheet').cells).total
if (rows.length !== lines + 1 || lines !== APPLICATIONS * ENTRIES)
  throw new Error(`The export has ${String(rows.length)} lines.`)
if (writtenPlain(rows).text !== text) throw new Error('The plain loop writes another text.')

const measured: number[] = []
const baseline: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  measured.push((await exported()).milliseconds)
  baseline.push(writtenPlain(rows).milliseconds)
}
console.log(
  JSON.stringify({
    name: 'export of 80,000 lines of the journal (ms of processor)',
    measured: median(measured),
    baseline: median(baseline),
    limit: LIMIT,
  }),
)
