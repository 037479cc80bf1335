import { describe, expect, it } from 'vitest'
import { erasureKept } from '#domain/forms/erasureKept.ts'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { note, person } from '#test/build/entries.ts'

const ROSSI = person('Giulia Rossi', { id: 'p', email: 'rossi@lucarne.example' })
const card = (application: string, notes = '') =>
  opening({
    application,
    details: { company: `Maison ${application}`, notes },
    people: [ROSSI, person('Sow', { id: 's' })],
    entries: [
      { ...note('2026-11-20T10:00'), id: `n-${application}`, note: `Vu Rossi, ${application}` },
    ],
  })

const logbook = () =>
  given(card('a'), card('b', 'Rossi sait tout'), card('gone'), {
    do: 'remove-application',
    application: 'gone',
  }).logbook

describe('what an erasure leaves', () => {
  it('is told of every card it reaches, those taken off the board too', () => {
    const outcome = erasureKept(logbook(), { application: 'a', person: 'p' })
    if (!outcome.ok) throw new Error(outcome.reason)
    const { here, everywhere } = outcome.value
    expect(here.map(({ application }) => application)).toEqual(['a'])
    expect(
      everywhere.map(({ company, isRemoved, entries, notes }) => [
        company,
        isRemoved,
        entries.map(({ id }) => id),
        notes,
      ]),
    ).toEqual([
      ['Maison a', false, ['n-a'], false],
      ['Maison b', false, ['n-b'], true],
      ['Maison gone', true, ['n-gone'], false],
    ])
  })

  it('is refused of a card that is not there', () => {
    expect(erasureKept(logbook(), { application: 'zz', person: 'p' })).toMatchObject({
      reason: 'no-such-application',
    })
  })
})
