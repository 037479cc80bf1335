import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { TABLE_FORMATS, type TableFormat } from '#domain/outgoing/adviser/formats.ts'
import { OFFICES } from '#domain/outgoing/adviser/offices.ts'
import { PRIVATE_PARTS, type PrivatePart } from '#domain/outgoing/adviser/privateParts.ts'
import type { Application } from '#domain/logbook/application.ts'
import { journalOf } from '#domain/views/journal.ts'
import { makePace } from '#electron/host/machine/pace.ts'
import { tableFile } from '#electron/host/outgoing/adviser/tableFile.ts'
import { aMarkedHouse, MARKS, NEVER, someParts } from '#test/build/aMarkedHouse.ts'
import { PARIS } from '#test/build/entries.ts'

const TIME = { now: '2027-06-01T10:00', zone: PARIS }
const PACE = makePace(
  { yieldToCalls: () => Promise.resolve() },
  { onDone: () => undefined, isStopped: () => false },
)

/** Everything that a person can choose, but for the parts. */
const CHOICES: readonly ((parts: PrivatePart[]) => AdviserChoice)[] = [
  (parts) => ({ table: 'applications', parts, language: 'fr' }),
  (parts) => ({ table: 'journal', parts, language: 'en', filter: {} }),
  ...OFFICES.flatMap(({ id, forms }) =>
    forms.map(({ language: formLanguage }) => (parts: PrivatePart[]): AdviserChoice => ({
      table: 'office',
      office: id,
      formLanguage,
      parts,
      language: 'fr',
    })),
  ),
]

/** All the text in a file, whatever it is packed in. */
const textOf = async (
  house: readonly Application[],
  choice: AdviserChoice,
  format: TableFormat,
): Promise<string> => {
  const ground = { applications: () => house, journal: () => journalOf(house, TIME), ...TIME }
  const file = await tableFile(choice, format, { ground, pace: PACE })
  if (file === null || file === 'too-long') throw new Error('Nobody stopped it.')
  return typeof file.content === 'string'
    ? file.content
    : Object.values(unzipSync(file.content))
        .map((part) => strFromU8(part))
        .join('\n')
}

it('nothing private leaves that was not ticked, for whomever and in whatever format', async () => {
  await fc.assert(
    fc.asyncProperty(
      aMarkedHouse,
      someParts,
      fc.constantFrom(...CHOICES),
      fc.constantFrom(...TABLE_FORMATS),
      async (house, parts, choice, format) => {
        const text = await textOf(house, choice(parts), format)
        for (const part of PRIVATE_PARTS)
          if (!parts.includes(part)) expect(text).not.toContain(MARKS[part])
        expect(text).not.toContain(NEVER)
      },
    ),
    { numRuns: 150 },
  )
})

it.each(TABLE_FORMATS)('what was ticked leaves in %s', async (format) => {
  const [house = []] = fc.sample(
    aMarkedHouse.filter((cards) => cards.some(({ people }) => people.length > 0)),
    { numRuns: 1, seed: 1 },
  )
  const table = CHOICES[0]
  if (table === undefined) throw new Error('There is no choice.')
  const text = await textOf(house, table([...PRIVATE_PARTS]), format)
  for (const part of ['people', 'contact', 'salary', 'notes'] as const)
    expect(text).toContain(MARKS[part])
})
