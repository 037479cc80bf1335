import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import type { TableFormat } from '#domain/outgoing/adviser/formats.ts'
import { journalOf, type JournalRow } from '#domain/views/journal.ts'
import { makePace, ROWS_BETWEEN_LOOKS } from '#electron/host/machine/pace.ts'
import { tableFile } from '#electron/host/outgoing/adviser/tableFile.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { applied, interview, mail, PARIS, refusal } from '#test/build/entries.ts'

const TIME = { now: '2026-11-24T10:00', zone: PARIS }
/** What spreadsheets compute, guess at or break on. */
const HOSTILE = [
  '=1+1',
  '+33 6 39 98 12 34',
  '-2',
  '@SUM(A1)',
  '=HYPERLINK("https://evil.example","x")',
  '0639981234',
  '24/7',
  'a"b;c,d',
  'TRUE',
  '#N/A',
  '<b>&amp;</b>',
  "=cmd|' /C calc'!A0",
  '\u{1F600} Œuvre – 東京',
]
const HOUSE = HOSTILE.map((company, at) =>
  anApplication({
    id: `app-${String(at)}`,
    details: { company, post: HOSTILE[(at + 1) % HOSTILE.length] ?? '', place: 'Lyon' },
    entries: [
      applied(`2026-10-${String(at + 1).padStart(2, '0')}T09:00`, { channel: 'email' }),
      interview('2026-11-19T10:00', { id: `i-${String(at)}` }),
      mail('2026-11-23T08:05', { id: `m-${String(at)}` }),
      ...(at === 0 ? [refusal('2026-11-23T09:00')] : []),
    ],
  }),
)
const GROUND = { applications: () => HOUSE, journal: () => journalOf(HOUSE, TIME), ...TIME }
const APPLICATIONS: AdviserChoice = { table: 'applications', parts: [], language: 'fr' }

const never = makePace(
  { yieldToCalls: () => Promise.resolve() },
  { onDone: () => undefined, isStopped: () => false },
)
const contentOf = async (choice: AdviserChoice, format: TableFormat) => {
  const file = await tableFile(choice, format, { ground: GROUND, pace: never })
  return file === null || file === 'too-long' ? undefined : file.content
}

const parsed = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data

describe('the table of applications', () => {
  it('says of each when, where, how, how far and with what result', async () => {
    const [head, ...rows] = parsed(String(await contentOf(APPLICATIONS, 'exchange')))
    expect(head).toEqual([
      'Envoyée le',
      'Entreprise',
      'Cabinet',
      'Lieu',
      'Poste',
      'Moyen',
      'Étape',
      'Entretien le',
      'Dernier geste le',
      'Dernier geste',
      'Résultat',
    ])
    expect(rows).toHaveLength(HOSTILE.length)
    expect(rows.at(-1)).toEqual([
      '2026-10-01',
      '=1+1',
      '',
      'Lyon',
      '+33 6 39 98 12 34',
      'E-mail',
      'Refus',
      '2026-11-19',
      '2026-11-23',
      'Refus',
      'Réponse négative',
    ])
  })

  it('comes back whole from the CSV for other programs, hostile cells and all', async () => {
    const rows = parsed(String(await contentOf(APPLICATIONS, 'exchange'))).slice(1)
    expect(rows.map((row) => row[1]).toReversed()).toEqual(HOSTILE)
  })

  it('is marked for spreadsheets: one leading apostrophe off, and each text is as it was', async () => {
    const text = String(await contentOf(APPLICATIONS, 'csv'))
    expect(text.startsWith('\uFEFF"Envoyée le";"Entreprise"')).toBe(true)
    const rows = parsed(text).slice(1)
    expect(rows.map((row) => row[1]?.replace(/^'/u, '')).toReversed()).toEqual(HOSTILE)
    for (const row of rows)
      for (const cell of row.slice(1)) expect(cell).not.toMatch(/^\s*[=+\-@]/u)
  })

  it('is a workbook of days as days and texts as texts', async () => {
    const content = await contentOf(APPLICATIONS, 'xlsx')
    if (!(content instanceof Uint8Array)) throw new TypeError('A workbook is bytes.')
    const [sheet] = (await readXlsx(content)).sheets
    const rows = sheet?.rows.slice(1) ?? []
    expect(rows.map((row) => row[1]).toReversed()).toEqual(HOSTILE)
    expect(rows.at(-1)?.[0]).toEqual(new Date('2026-10-01T00:00:00Z'))
  })
})

const hasLibreOffice = existsSync('/usr/bin/soffice')

it.skipIf(!hasLibreOffice)(
  'LibreOffice opens workbook and CSV with the right cells (skipped where it is not installed)',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relance-office-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const convert = (
      name: string,
      ...filter: readonly string[]
    ): readonly (readonly string[])[] => {
      const out = join(folder, `out-${name.replace(/\W/gu, '-')}`)
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          ...filter,
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
          '--outdir',
          out,
          join(folder, name),
        ],
        { stdio: 'ignore' },
      )
      return parsed(readFileSync(join(out, `${name.split('.')[0] ?? ''}.csv`), 'utf8'))
    }
    writeFileSync(join(folder, 'book.xlsx'), (await contentOf(APPLICATIONS, 'xlsx')) ?? '')
    const book = convert('book.xlsx').slice(1)
    expect(book.map((row) => row[1]).toReversed()).toEqual(HOSTILE)
    expect(book.map((row) => row[0]).toReversed()[0]).toBe('2026-10-01')
    writeFileSync(join(folder, 'table.csv'), (await contentOf(APPLICATIONS, 'csv')) ?? '')
    const table = convert('table.csv', '--infilter=CSV:59,34,UTF-8,1,,1036').slice(1)
    expect(table.map((row) => row[1]?.replace(/^'/u, '')).toReversed()).toEqual(HOSTILE)
  },
)

describe('a file that takes long', () => {
  const MANY = Array.from({ length: ROWS_BETWEEN_LOOKS * 3 }, (_, at) =>
    anApplication({ id: `a${String(at)}`, entries: [applied('2026-10-01T09:00')] }),
  )
  const ground = { ...GROUND, applications: () => MANY }

  it.each(['csv', 'xlsx'] as const)('tells how far it is, and stops: %s', async (format) => {
    const told: number[] = []
    let looks = 0
    const pace = makePace(
      { yieldToCalls: () => Promise.resolve(void (looks += 1)) },
      { onDone: (done) => told.push(done), isStopped: () => looks >= 2 },
    )
    expect(await tableFile(APPLICATIONS, format, { ground, pace })).toBeNull()
    expect(told).toEqual([1 / 3, 2 / 3])
  })

  it.each(['csv', 'xlsx'] as const)(
    'is refused where no sheet holds its rows: %s',
    async (format) => {
      const [row] = journalOf(HOUSE, TIME)
      const long = { ...GROUND, journal: () => Array(1_048_576).fill(row) as JournalRow[] }
      const choice: AdviserChoice = { table: 'journal', parts: [], language: 'fr', filter: {} }
      expect(await tableFile(choice, format, { ground: long, pace: never })).toBe('too-long')
    },
  )
})
