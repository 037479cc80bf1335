import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedFields, withFieldsOf } from '#domain/logbook/changedFields.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'

const some = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'numbers'), fc.jsonValue())

describe('the fields in which two values differ', () => {
  it('are named one by one, within the numbers, trial periods and weekdays too', () => {
    const before = defaultSettings('Europe/Paris')
    const after = {
      ...before,
      personName: 'Camille',
      absences: { a1: { first: '2026-11-30', last: '2026-12-04' } },
      offerWeights: { salary: 'much' as const },
      numbers: { ...before.numbers, letGoDays: 20 },
      contactHours: before.contactHours.map((day, at) =>
        at === 2 ? { ...day, urgentOnly: true } : day,
      ),
    }
    expect(changedFields(before, after)).toEqual([
      'personName',
      'contactHours.2',
      'absences.a1',
      'offerWeights.salary',
      'numbers.letGoDays',
    ])
    expect(withFieldsOf(before, after, changedFields(before, after))).toEqual(after)
  })

  it('are told as a whole where a list stands in the place of a record', () => {
    const [before, after] = [{ numbers: {} }, { numbers: [] }]
    expect(changedFields(before, after)).toEqual(['numbers'])
    expect(withFieldsOf<object>(before, after, ['numbers'])).toEqual(after)
  })

  it('take one value to the other, whatever both are', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const merged = withFieldsOf(before, after, changedFields(before, after))
        expect(JSON.stringify(merged)).toBe(JSON.stringify(after))
      }),
    )
  })

  it('leave what another wrote meanwhile, and what they do not know', () => {
    const theirs: object = { name: 'Anne', phone: '1', pronoun: 'elle' }
    const mine: object = { name: 'Anne', email: 'a@b.example' }
    expect(withFieldsOf(theirs, mine, ['email'])).toEqual({ ...theirs, email: 'a@b.example' })
    expect(withFieldsOf(theirs, mine, ['phone'])).toEqual({ name: 'Anne', pronoun: 'elle' })
  })
})
