import { describe, expect, it } from 'vitest'
import type { Person } from '#domain/logbook/person.ts'
import { opening } from '#test/build/commands.ts'
import { given, type Deciding } from '#test/build/deciding.ts'
import { person } from '#test/build/entries.ts'

const EMAIL = 'rossi@cabinet.example'
const rossi = (known: Partial<Person> = {}): Person =>
  person('Rossi', { id: 'p', email: EMAIL, ...known })
const cards = (...people: readonly (readonly Person[])[]): Deciding =>
  given(...people.map((some, place) => opening({ application: 'abc'[place] ?? '', people: some })))
/** What noting a person writes: on which card, and what of whom. */
const written = (state: Deciding, wanted: Person, from?: Person) => {
  const decision = state.decide({
    ...{ do: 'note-person', application: 'a', person: wanted, identity: 'fresh' },
    ...(from === undefined ? {} : { from }),
  })
  if (!decision.ok) throw new Error(decision.reason)
  return decision.value.events.map(({ application, body }) => [application, body])
}

describe('a person noted on one card and known on another', () => {
  it('stays as they are written, where they are told from nobody', () => {
    const wanted = rossi({ role: 'associée' })
    expect(written(cards([rossi()], [rossi()]), wanted, rossi())).toEqual([
      ['a', { person: wanted }],
    ])
  })

  it('told from others, keeps what was said of them before, and so do their own other cards', () => {
    const before = rossi({ identity: 'mine' })
    const wanted = { ...before, apart: true }
    expect(written(cards([before], [rossi()]), wanted, before)).toMatchObject([
      ['a', { person: wanted }],
      ['b', { identity: 'mine' }],
    ])
  })

  it('told from others before, is not held to them a second time', () => {
    const before = rossi({ identity: 'mine', apart: true })
    const wanted = rossi({ apart: true })
    expect(written(cards([before], [rossi({ identity: 'mine' })]), wanted, before)).toEqual([
      ['a', { person: wanted }],
    ])
  })
})

it('told from others who are nobody else, a person needs no word for who they are', () => {
  const wanted = rossi({ apart: true })
  expect(written(cards([rossi()]), wanted, rossi())).toEqual([['a', { person: wanted }]])
})

describe('a person among others of one card', () => {
  const bo = person('Bo', { id: 'bo', role: 'directrice' })

  it('is new beside them', () => {
    expect(written(cards([bo]), rossi())).toEqual([['a', { person: rossi() }]])
  })

  it('is changed alone', () => {
    const wanted = rossi({ role: 'associée' })
    expect(written(cards([bo, rossi()]), wanted, rossi())).toEqual([['a', { person: wanted }]])
  })
})
