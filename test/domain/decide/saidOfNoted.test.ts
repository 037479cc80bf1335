import { describe, expect, it } from 'vitest'
import { isArrival, saidOfNoted } from '#domain/decide/saidOfNoted.ts'
import type { SaidKey } from '#domain/decide/said.ts'
import type { Person } from '#domain/logbook/person.ts'
import { person } from '#test/build/entries.ts'

const ana = (given: Partial<Person> = {}): Person => person('Ana', given)

describe('what is said of a person written down', () => {
  it.each<[string, Person | undefined, Person, SaidKey]>([
    ['new', undefined, ana(), 'person-noted'],
    ['new, and gone already', undefined, ana({ left: true }), 'person-noted'],
    ['gone', ana(), ana({ left: true }), 'person-left'],
    ['gone as before', ana({ left: true }), ana({ left: true }), 'person-noted'],
    ['gone, with another word', ana(), ana({ left: true, role: 'DRH' }), 'person-noted'],
    ['not somebody', ana(), ana({ unlike: ['x'] }), 'people-unlike'],
    [
      'not one more',
      ana({ unlike: ['x', 'y'] }),
      ana({ unlike: ['x', 'y', 'z'] }),
      'people-unlike',
    ],
    ['not somebody, with another word', ana(), ana({ unlike: ['x'], role: 'DRH' }), 'person-noted'],
    ['not others than before', ana({ unlike: ['x'] }), ana({ unlike: ['y'] }), 'person-noted'],
    [
      'fewer that they are not',
      ana({ unlike: ['x', 'y'] }),
      ana({ unlike: ['x'] }),
      'person-noted',
    ],
    ['as before', ana(), ana(), 'person-noted'],
  ])('%s', (_, before, after, key) => {
    expect(saidOfNoted(before, after)).toBe(key)
  })

  it.each<[string, Person | undefined, Person, boolean]>([
    ['for the first time', undefined, ana({ movedHere: true }), true],
    ['somebody known here', ana(), ana({ movedHere: true }), true],
    ['who is here', ana({ movedHere: true }), ana({ movedHere: true }), false],
    ['who had left', ana({ movedHere: true, left: true }), ana({ movedHere: true }), true],
    ['who was always here', ana({ left: true }), ana(), false],
  ])('came from elsewhere: %s', (_, before, after, arrives) => {
    expect(isArrival(before, after)).toBe(arrives)
  })
})
