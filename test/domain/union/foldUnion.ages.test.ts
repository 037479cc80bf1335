/**
 * This program shares a logbook with a newer one, which knows three more fields and one more type. Whatever
 * either writes, in whatever order they hear of it, no field that only the newer one knows is lost, nor
 * what this one wrote. `RELANCE_AGES` says how many lives, `RELANCE_SEED` repeats them.
 */
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { entrySchema } from '#domain/entry/entry.ts'
import { withFields } from '#domain/decide/withFields.ts'
import { detailsSchema } from '#domain/logbook/details.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { personSchema } from '#domain/logbook/person.ts'
import { placeAll } from '#domain/union/causality.ts'
import { foldUnion } from '#domain/union/foldUnion.ts'
import { numbersFrom } from '#test/build/damaged.ts'
import { foldOf, say, takeIn, type UnionDevice } from '#test/build/union/unionDevice.ts'
import type { Draw, Said } from '#test/build/union/unionWords.ts'

const lives = Number(process.env['RELANCE_AGES'] ?? 150)
const seed = Number(process.env['RELANCE_SEED'] ?? 5)

const DETAILS = {
  company: 'Ficus',
  post: 'Chef',
  pace: 'normal',
  directContact: false,
  trial: 'executive',
} as const
const ANNE = { id: 'anne', name: 'Anne Verne' }
const NOTE = {
  ...{ id: 'n1', kind: 'note', at: '2026-09-01T10:00', zone: 'Europe/Paris', note: 'Vu' },
} as const

const said = (type: string, body: Said['body'], subjects: readonly string[] = []): Said => ({
  ...{ type, application: 'a', subjects, body },
})
const BEGINNING: readonly Said[] = [
  said('application-opened', { details: { ...DETAILS, mood: 'm0' } }),
  said('person-noted', { person: { ...ANNE, pronoun: 'p0' } }, ['anne']),
  said('entry-recorded', { entry: { ...NOTE, weather: 'w0' } }),
]

/** What the newer program writes: a field that this one does not know, or one more type, of another card. */
const newer = (draw: Draw, count: number): Said =>
  [
    said('details-changed', {
      details: { ...DETAILS, mood: `m${String(count)}` },
      fields: ['mood'],
    }),
    said('person-noted', {
      person: { ...ANNE, pronoun: `p${String(count)}` },
      fields: ['pronoun'],
    }),
    said('entry-corrected', {
      entry: { ...NOTE, weather: `w${String(count)}` },
      fields: ['weather'],
    }),
    { ...said('mood-noted', { mood: count }), application: 'b' },
  ][draw(4)] ?? said('mood-noted', { mood: count })

/** What this program writes: what it shows, as a form holds it, with one field that it knows changed. */
const older = (device: UnionDevice, draw: Draw, count: number): Said => {
  const { logbook } = foldOf(device)
  const card = logbook.applications.get('a')
  const text = `o${String(count)}`
  const drafts = [
    {
      type: 'details-changed',
      body: { details: { ...v.parse(detailsSchema, card?.details), post: text } },
    },
    {
      type: 'person-noted',
      body: { person: { ...v.parse(personSchema, card?.people[0]), role: text } },
    },
    {
      type: 'entry-corrected',
      body: { entry: { ...v.parse(entrySchema, card?.entries[0]), note: text } },
    },
  ]
  const draft = { ...drafts[draw(3)], application: 'a' } as EventDraft
  const [written] = withFields(logbook, [draft])
  if (written?.body == null) throw new TypeError('Nothing was written.')
  return said(written.type, written.body)
}

/** The last word in order about each field. */
const lastWords = (device: UnionDevice): Record<string, unknown> => {
  const words: Record<string, unknown> = { mood: 'm0', pronoun: 'p0', weather: 'w0' }
  for (const { body } of placeAll(device.log).ordered) {
    const { fields, ...told } = body as Readonly<Record<string, unknown>>
    for (const value of Object.values(told))
      for (const field of Array.isArray(fields) ? (fields as string[]) : [])
        words[field] = (value as Readonly<Record<string, unknown>>)[field]
  }
  return words
}

const computer = (id: string): UnionDevice => ({
  ...{ id, log: [], waiting: [], tip: null, knew: 0, clockMs: Date.UTC(2026, 8, 1) },
})

it('an older program loses no field of a newer one, and none of its own', () => {
  const random = numbersFrom(seed)
  const draw = (below: number): number => Math.floor(random() * below)
  let writes = 0
  for (let life = 0; life < lives; life += 1) {
    const [fresh, old] = [computer('fresh'), computer('old')]
    for (const each of BEGINNING) say(fresh, each, 0)
    takeIn(old, fresh.log)
    for (let count = 1; count <= 8; count += 1) {
      if (draw(2) === 0) say(fresh, newer(draw, count), count)
      else say(old, older(old, draw, count), count)
      writes += 1
      if (draw(3) === 0) takeIn(fresh, old.log)
      if (draw(3) === 0) takeIn(old, fresh.log)
    }
    takeIn(fresh, old.log)
    takeIn(old, fresh.log)
    const { causality, ordered } = placeAll(fresh.log)
    const where = `seed ${String(seed)}, life ${String(life)}`
    // Carried whole, the type that it does not know included.
    expect(placeAll(old.log).ordered, where).toEqual(ordered)
    const at = {
      causality,
      zone: 'Europe/Paris',
      isUnderstood: (type: string) => type !== 'mood-noted',
    }
    const card = foldUnion(ordered, at).logbook.applications.get('a')
    const stands = { ...card?.details, ...card?.people[0], ...card?.entries[0] }
    expect(stands, where).toMatchObject(lastWords(fresh))
  }
  console.log(
    `${String(lives)} lives, ${String(writes)} writes, 0 fields lost (seed ${String(seed)}).`,
  )
}, 3_600_000)
