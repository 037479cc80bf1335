import { expect, it } from 'vitest'
import { recordsEvenRemoved } from '#domain/decide/recordsEvenRemoved.ts'
import type { Person } from '#domain/logbook/person.ts'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { person } from '#test/build/entries.ts'

const EMAIL = 'ana@brumelle.example'
const PHONE = '01 99 00 12 34'
const ana = (id: string, more: Partial<Person>) => person('Ana Rossi', { id, ...more })

/** The records of Ana of one card, where these cards stand beside it and `gone` was taken off the board. */
const recordsOf = (
  here: Partial<Person>,
  gone: readonly Person[],
  beside: readonly Person[] = [],
) => {
  const { logbook } = given(
    opening({ application: 'here', people: [ana('ana', here)] }),
    opening({ application: 'beside', people: beside }),
    opening({ application: 'gone', people: gone }),
    { do: 'remove-application', application: 'gone' },
  )
  return recordsEvenRemoved(logbook, 'here', 'ana').map(({ person: { id } }) => id)
}

it.each<readonly [string, Partial<Person>, readonly Person[], readonly string[]]>([
  ['shares a detail', { email: EMAIL }, [ana('old', { email: EMAIL })], ['ana', 'old']],
  ['shares none', { email: EMAIL }, [ana('old', { phone: PHONE })], ['ana']],
  ['was told apart', { email: EMAIL }, [ana('old', { email: EMAIL, apart: true })], ['ana']],
  [
    'was told apart, and is who the user said',
    { email: EMAIL, identity: 'x' },
    [ana('old', { phone: PHONE, apart: true, identity: 'x' })],
    ['ana', 'old'],
  ],
  [
    'shares a mailbox with another of that card',
    { email: EMAIL },
    [ana('old', { email: EMAIL }), person('Bob', { id: 'bob', email: EMAIL })],
    ['ana'],
  ],
])('a record off the board that %s', (_how, here, gone, records) => {
  expect(recordsOf(here, gone)).toEqual(records)
})

it('a record off the board is known by any of those on it', () => {
  const beside = [ana('beside', { email: EMAIL, phone: PHONE })]
  expect(recordsOf({ email: EMAIL }, [ana('old', { phone: PHONE })], beside)).toEqual([
    'ana',
    'beside',
    'old',
  ])
})
