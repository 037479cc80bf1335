import { expect, it } from 'vitest'
import { entrySchema } from '#domain/entry/entry.ts'
import { knownFields, withUnknownOf } from '#domain/fields/knownFields.ts'
import { detailsSchema } from '#domain/logbook/details.ts'
import { personSchema } from '#domain/logbook/person.ts'
import { defaultSettings, settingsSchema } from '#domain/logbook/settings.ts'
import { interview, person, thanks } from '#test/build/entries.ts'

const AWAY = { first: '2026-12-24', last: '2026-12-31' }

it('are told of objects, of piped ones and of one kind among several', () => {
  expect(knownFields(personSchema)).toContain('linkedin')
  expect(knownFields(detailsSchema)).toContain('postUnknown')
  expect(knownFields(entrySchema, 'interview')).toContain('met')
  expect(knownFields(entrySchema, 'thanks')).not.toContain('met')
  expect(knownFields(entrySchema, 'dream')).toEqual(new Set())
})

it('leave what stands beside them, which a newer program wrote', () => {
  const anne = person('Anne')
  const before = { ...anne, role: 'DRH', pronoun: 'elle' }
  expect(withUnknownOf(personSchema, before, anne)).toEqual({ ...anne, pronoun: 'elle' })
})

it('are left alone within fields, records and lists too', () => {
  const settings = { ...defaultSettings('Europe/Paris'), absences: { a: AWAY } }
  const newer = {
    ...settings,
    numbers: { ...settings.numbers, patience: 3 },
    absences: { a: { ...AWAY, mood: 'calm' } },
    contactHours: settings.contactHours.map((day, at) => ({ ...day, lunch: at })),
  }
  const wanted = { ...settings, contactHours: settings.contactHours.map((day) => ({ ...day })) }
  const kept = withUnknownOf(settingsSchema, newer, { ...wanted, personName: 'Nadia' })
  expect(kept).toEqual({ ...newer, personName: 'Nadia' })
  expect(JSON.stringify(withUnknownOf(settingsSchema, newer, wanted))).toBe(JSON.stringify(newer))
})

it('stay with the line they stand in, and go with it', () => {
  const met = interview('2026-11-19T10:00', { id: 'met' })
  const points = [{ text: 'avril' }, { text: 'mai' }, { text: 'juin' }]
  const newer = { ...met, points: points.map((point) => ({ ...point, weight: point.text })) }
  const only = { ...met, points: [{ text: 'juillet' }, { text: 'mai' }] }
  expect(withUnknownOf(entrySchema, newer, only)).toEqual({
    ...met,
    points: [{ text: 'juillet' }, { text: 'mai', weight: 'mai' }],
  })
})

it('do not follow an entry into another kind', () => {
  const met = interview('2026-11-19T10:00', { id: 'met', met: ['anne'] })
  const thanked = thanks('2026-11-19T10:00', 'luc', { id: 'met' })
  expect(withUnknownOf(entrySchema, met, thanked)).toEqual(thanked)
})
