import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { COLUMN_USES } from '#domain/incoming/headers/fields.ts'
import { tableChoicesSchema, type TableChoices } from '#domain/incoming/table/choices.ts'
import { FATES, isAnswered, type TableReading } from '#domain/incoming/table/reading.ts'
import type { Cell, Sheet } from '#domain/incoming/workbook.ts'
import { commandSchema } from '#domain/logbook/commands.ts'
import { commandsOf } from '#domain/incoming/table/commandsOf.ts'
import { emptyLogbook } from '#domain/logbook/logbook.ts'
import { READ_AT, sheetOf } from '#test/build/sheetFixture.ts'
import { bringIn, readAgainst } from '#test/build/tableImport.ts'

const read = (sheet: Sheet, choices: TableChoices = {}): TableReading =>
  readAgainst(emptyLogbook(READ_AT.zone), sheet, choices)

const HEADERS = [
  'Entreprise',
  'Company',
  'Poste',
  'Job Title',
  'Statut',
  'Status',
  'Date candidature',
  'Applied',
  'Date entretien',
  'Heure',
  'Date de relance',
  'Contact',
  'Email',
  'Lien',
  'Notes',
  'Salaire',
  'Date',
  "Ce que j'ai fait",
  'Jour',
  'Mois',
  'Refus',
  'Embauché ?',
  'Fuseau horaire',
  'Prénom',
  'Nom',
  'Connected On',
  'Direction',
  'To',
  '__proto__',
  'constructor',
  '',
  'N° AVS',
  'Card Name',
]
const CELLS = [
  '',
  ' ',
  '-',
  'N/A',
  'Acme',
  'Acme SA',
  'Brumelle',
  'Dev',
  'Envoyée',
  'Refusée',
  'Entretien',
  'Offer',
  'Accepté',
  'À relancer',
  'oui',
  'non',
  'x',
  '12/03/2026',
  '03/12/2026',
  '13/10/2026 14h',
  '12 mars',
  'mars 2026',
  '2026-10-15T09:00Z',
  '20266',
  '46300',
  '2026-12-24',
  '25h',
  'Total',
  'Octobre 2026',
  'Marie Dupont <m@acme.example>',
  'rh@acme.example',
  '06 12 34 56 78',
  'javascript:alert(1)',
  'https://acme.example/o/12345',
  '__proto__',
  'constructor',
  'toString',
  '756.1234.5678.97',
  'OUTGOING',
  'America/Montreal',
  'EST',
  'e\u0301\u0301\u0301',
  '\u202Eevil',
  '\u0000',
  '\uD800',
  'Légende : vert',
  'Dupont, Marie',
  'Développeuse chez Acme',
  'Acme - Dev',
  'a'.repeat(300),
  '9'.repeat(400),
]
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CELLS).map((text): Cell => ({ text })) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text): Cell => ({ text })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2026-10-01', '1900-01-01', '2026-12-24T09:00')
      .map((date): Cell => ({ text: date, date })),
  },
  {
    weight: 1,
    arbitrary: fc.double({ noNaN: true }).map((number): Cell => ({ text: String(number), number })),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Cell>({ text: 'voir', link: 'javascript:alert(1)', remark: 'à part' }),
  },
)
const sheets = fc
  .record({
    headers: fc.option(fc.array(fc.constantFrom(...HEADERS), { maxLength: 9 }), { freq: 8 }),
    rows: fc.array(fc.tuple(fc.array(cell, { maxLength: 10 }), fc.boolean()), { maxLength: 12 }),
  })
  .map(({ headers, rows }): Sheet => {
    const header = headers === null ? [] : [{ line: 1, cells: headers.map((text) => ({ text })) }]
    const body = rows.map(([cells, hidden], at) => ({
      line: at + 2,
      cells,
      ...(hidden && at % 5 === 0 ? { hidden: true as const } : {}),
    }))
    return { name: 'Suivi', hidden: false, remarks: [], rows: [...header, ...body] }
  })

/** Everything confirmed as proposed. */
const confirmed = ({ questions }: TableReading): TableChoices => ({
  confirmed: questions.map(({ id }) => id),
})

describe('any table', () => {
  it('gives every row one fate, and the fates add up to the rows read', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { rows, counts, headerLine } = read(sheet)
        const lines = rows.map(({ line }) => line)
        expect(new Set(lines).size).toBe(lines.length)
        const unheard = sheet.rows.filter(({ line }) => !lines.includes(line))
        // Only a header is no row: one line of it, or two.
        expect(unheard.length).toBeLessThanOrEqual(headerLine === null ? 0 : 2)
        expect(FATES.reduce((sum, fate) => sum + counts[fate], 0)).toBe(counts.read)
        expect(counts.read).toBe(rows.length)
        for (const { fate, reason, joins } of rows) {
          expect(reason !== undefined).toBe(fate === 'left-out' || fate === 'unreadable')
          if (fate === 'joins') expect(joins).toBeDefined()
        }
      }),
      { numRuns: 150 },
    )
  })

  it('has a proposal for every question, and none is left once they are confirmed', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const first = read(sheet)
        for (const { options, proposed } of first.questions) expect(options).toContain(proposed)
        const choices = v.parse(tableChoicesSchema, confirmed(first))
        expect(isAnswered(read(sheet, choices))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('is written as commands that their schema takes as they are, and decided', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.uniqueArray(fc.constantFrom(...COLUMN_USES), { maxLength: 6 }),
        (sheet, uses) => {
          const columns = Object.fromEntries(uses.map((use, at) => [String(at), use]))
          const logbook = emptyLogbook(READ_AT.zone)
          const { reading } = bringIn(logbook, sheet, 'one', { columns })
          const context = {
            import: 'one',
            now: READ_AT.now,
            zone: READ_AT.zone,
            language: 'fr',
          } as const
          for (const command of commandsOf(reading, context))
            expect(v.parse(commandSchema, command)).toEqual(command)
          const written = [...logbook.applications.values()].length
          expect(written).toBe(reading.counts.new)
          const again = readAgainst(logbook, sheet, { columns }).counts
          expect([again.new, again.joins]).toEqual([0, 0])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('of a thousand columns or a hundred thousand letters in a cell is read', () => {
    const wide = Array.from({ length: 1000 }, (_, at) => ({
      text: at === 0 ? 'Entreprise' : at === 1 ? 'Poste' : `Colonne ${String(at)}`,
    }))
    const sheet: Sheet = {
      name: 'x',
      hidden: false,
      remarks: [],
      rows: [
        { line: 1, cells: wide },
        {
          line: 2,
          cells: wide.map((_, at) => ({
            text: at === 3 ? 'mot '.repeat(30_000) : `v${String(at)}`,
          })),
        },
      ],
    }
    const logbook = emptyLogbook(READ_AT.zone)
    bringIn(logbook, sheet, 'one')
    const [card] = logbook.applications.values()
    const notes = [card?.details.notes, ...(card?.entries.map(({ note }) => note) ?? [])].join('\n')
    expect(notes.match(/mot/gu)).toHaveLength(30_000)
    expect(notes).toContain('Colonne 999: v999')
  })
})

describe('choices', () => {
  const SHEET = sheetOf(`Entreprise;Poste;Statut
Acme;Dev;Envoyée
Acme;Dev;Refusée
Brumelle;Dev;Je ne sais plus`)

  it('leave lines out, keep lines apart, and say what a column means', () => {
    expect(read(SHEET, { leftOut: [4] }).rows.at(-1)).toMatchObject({
      fate: 'left-out',
      reason: 'not-wanted',
    })
    expect(read(SHEET).rows[1]).toMatchObject({ fate: 'joins', joins: { line: 2 } })
    expect(read(SHEET, { apart: [3] }).counts.new).toBe(3)
    expect(read(SHEET, { columns: { '1': 'note' } }).rows[0]?.facts).toContainEqual({
      fact: 'note',
      value: 'Poste: Dev',
    })
  })

  it('say what a status means, asked or not', () => {
    expect(read(SHEET, { answers: { 'status:envoyee': 'wished' } }).rows[0]?.place).not.toBe(
      'board',
    )
    const asked = read(SHEET, { answers: { 'status:je ne sais plus': 'refused' } })
    expect(asked.questions).toMatchObject([{ answered: true, answer: 'refused' }])
    expect(asked.rows[2]?.facts.map(({ fact }) => fact)).toContain('refused')
  })

  it('take another line for the header, or none', () => {
    expect(read(SHEET, { headerLine: null }).counts.read).toBe(4)
    expect(read(SHEET, { headerLine: 2 }).headerLine).toBe(2)
    expect(read(SHEET, { headerLine: 99 }).headerLine).toBe(null)
  })
})
