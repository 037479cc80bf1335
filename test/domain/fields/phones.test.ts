import { describe, expect, it } from 'vitest'
import { phonesIn } from '#domain/fields/phones.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'

describe('the numbers in a field for one', () => {
  it.each([
    ['06 39 98 12 34 / 01 99 00 12 34', ['06 39 98 12 34', '01 99 00 12 34']],
    ['06 39 98 12 34 / 06 39 98 12 34', ['06 39 98 12 34']],
    ['06 39 98 12 34 or 01 99 00 12 34 x12', ['06 39 98 12 34', '01 99 00 12 34 x12']],
    ['06 39 98 12 34', ['06 39 98 12 34']],
    ['044/123 45 67', ['044/123 45 67']],
    ['01 99 00 12 34/35', ['01 99 00 12 34/35']],
    ['', ['']],
  ])('of %j are %j', (phone, numbers) => {
    expect(phonesIn(phone)).toEqual(numbers)
  })

  it('each tell the same person', () => {
    const both = identifyingDetails({ phone: '06 39 98 12 34 / 01 99 00 12 34' })
    for (const phone of ['+33 6 39 98 12 34', '01.99.00.12.34'])
      expect(both).toEqual(expect.arrayContaining([...identifyingDetails({ phone })]))
  })
})
