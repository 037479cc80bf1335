import { describe, expect, it } from 'vitest'
import { chosenRows, journalOf } from '#domain/views/journal.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, mail, note, person, thanks } from '#test/build/entries.ts'

const TIME = { now: '2026-11-24T09:00', zone: 'Europe/Paris' }
const HELENE = person('Hélène')
const one = anApplication({
  id: 'one',
  people: [HELENE],
  entries: [
    interview('2026-11-19T10:00', { met: [HELENE.id] }),
    thanks('2026-11-20T09:00', HELENE.id),
    note('2026-11-20T09:00'),
  ],
})
const two = anApplication({
  id: 'two',
  details: { company: 'Cœur & Papier' },
  entries: [mail('2026-11-21T09:00')],
})
const rows = journalOf([one, two, { ...one, id: 'gone', presence: 'removed' }], TIME)
const kinds = (choice: Parameters<typeof chosenRows>[1]) =>
  chosenRows(rows, choice).map(({ entry }) => entry.kind)

describe('the journal', () => {
  it('is newest first, and of one minute the later written first', () => {
    expect(kinds({})).toEqual(['follow-up', 'note', 'thanks', 'interview'])
  })

  it('names the people and the stage', () => {
    expect(rows[2]).toMatchObject({
      people: ['Hélène'],
      stage: 'thanked',
      company: 'Brumelle Logistique',
    })
    expect(rows[1]).not.toHaveProperty('people')
  })

  it('says of an interview what became of it where it was not held', () => {
    const off = interview('2026-11-27T10:00', { id: 'off' })
    const kept = interview('2026-11-28T10:00', { id: 'kept' })
    const told = { kind: 'cancelled', id: 'c', at: '2026-11-23T10:00', zone: off.zone } as const
    const entries = [off, kept, { ...told, interview: off.id }]
    expect(
      journalOf([anApplication({ entries })], TIME).map(({ entry, fate }) => [entry.id, fate]),
    ).toEqual([
      ['kept', undefined],
      ['off', 'cancelled'],
      ['c', undefined],
    ])
  })

  it('keeps both days of a period', () => {
    expect(kinds({ from: '2026-11-20', to: '2026-11-20' })).toEqual(['note', 'thanks'])
    expect(kinds({ from: '2026-11-21' })).toEqual(['follow-up'])
    expect(kinds({ to: '2026-11-19' })).toEqual(['interview'])
  })

  it('filters by kind, stage and words without accents', () => {
    expect(kinds({ kinds: ['note'] })).toEqual(['note'])
    expect(kinds({ stages: ['relanced'] })).toEqual(['follow-up'])
    expect(kinds({ stages: ['thanked', 'hired'] })).toEqual(['note', 'thanks', 'interview'])
    expect(kinds({ stages: ['interviewed'] })).toEqual([])
    expect(kinds({ text: 'coeur' })).toEqual(['follow-up'])
    expect(kinds({ text: 'helene' })).toEqual(['thanks', 'interview'])
    expect(kinds({ text: 'relire' })).toEqual(['note'])
  })

  it('finds by what the search of the board finds people by', () => {
    const oneill = person('Sean O’Neill', {
      email: 's.oneill@brumelle.example',
      phone: '+33 1 99 00 18 34',
    })
    const told = journalOf(
      [
        anApplication({
          details: { company: 'Paul & Fils' },
          people: [oneill],
          entries: [thanks('2026-11-20T09:00', oneill.id), note('2026-11-20T09:00')],
        }),
      ],
      TIME,
    )
    const found = (text: string) => chosenRows(told, { text }).map(({ entry }) => entry.kind)
    for (const query of ['0018', 'oneill', 'O’NEILL', '01 99 00 18 34', '0199001834', 'brumelle'])
      expect([query, found(query)]).toEqual([query, ['thanks']])
    expect(found('paul et fils')).toEqual(['note', 'thanks'])
    expect(JSON.stringify(told)).not.toContain('0018')
  })

  it('finds by all that the board finds a card by, the agency shown beside it too', () => {
    const known = { agency: 'Cabinet Vélune', place: 'Saint-Ouen', source: 'Apec', cv: 'CV court' }
    const card = anApplication({ details: known, entries: [note('2026-11-20T09:00')] })
    for (const text of ['velune', 'saint ouen', 'apec', 'cv court'])
      expect([text, chosenRows(journalOf([card], TIME), { text }).length]).toEqual([text, 1])
  })

  it('filters by the people an entry names, not by those it only mentions', () => {
    expect(kinds({ person: 'hélène' })).toEqual(['thanks', 'interview'])
    expect(kinds({ person: 'HELENE' })).toEqual(['thanks', 'interview'])
    expect(kinds({ person: 'relire' })).toEqual([])
    expect(kinds({ person: ' ' })).toHaveLength(4)
  })
})
