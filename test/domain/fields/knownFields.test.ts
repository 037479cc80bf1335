import { expect, it } from 'vitest'
import { entrySchema } from '#domain/entry/entry.ts'
import { knownFields, withUnknownOf } from '#domain/fields/knownFields.ts'
import { detailsSchema } from '#domain/logbook/details.ts'
import { personSchema } from '#domain/logbook/person.ts'
import { person } from '#test/build/entries.ts'

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
