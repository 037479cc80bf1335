import { describe, expect, it } from 'vitest'
import { dayWords, marginOf, slotWords, snoozeWords } from '#window/words/stepMoment.ts'
import { translator } from '#texts/translator.ts'

const t = translator('fr')
/** A Tuesday. */
const NOW = '2026-11-24T10:30'
const plain = (text: string) => text.replaceAll(/\s/gu, ' ')

describe('a slot', () => {
  it.each([
    ['2026-11-24T14:30', '14 h 30'],
    ['2026-11-25T10:00', 'demain 10 h'],
    ['2026-11-26T09:00', 'jeudi 9 h'],
    ['2026-11-30T14:30', 'lundi 14 h 30'],
    ['2026-12-01T10:00', 'mar. 1er déc., 10 h'],
  ])('%s is said from today as « %s »', (slot, words) => {
    expect(plain(slotWords(slot, NOW, t, 'fr'))).toBe(words)
  })
})

describe('putting off', () => {
  it('names the weekday of the six days to come, and the date after them', () => {
    const words = ['2026-11-30T14:30', '2026-12-01T10:00'].map((slot) =>
      plain(snoozeWords(slot, NOW, t, 'fr')),
    )
    expect(words).toEqual(['Reporter à lundi 14 h 30', 'Reporter au mar. 1er déc., 10 h'])
  })
})

describe('a day', () => {
  it.each([
    ['2026-11-22', 'dim. 22 nov.'],
    ['2026-11-23', 'hier'],
    ['2026-11-24', 'aujourd’hui'],
    ['2026-11-25', 'demain'],
    ['2026-11-26', 'jeu. 26 nov.'],
  ])('%s is said as « %s »', (day, words) => {
    expect(plain(dayWords(day, NOW, t, 'fr'))).toBe(words)
  })
})

describe('the margin', () => {
  const step = {
    rule: 'follow-up',
    because: { reason: 'no-date', facts: [], numbers: [], sources: [] },
    opens: '2026-11-20T00:00',
    due: '2026-11-20T10:00',
    moment: '2026-11-20T10:00',
    when: 'now',
    late: false,
  } as const
  it('says until when something can be done now', () => {
    const { when, note } = marginOf({ ...step, closes: '2026-11-25T09:00' }, NOW, t, 'fr')
    expect([when, plain(note)]).toEqual(['maintenant', 'jusqu’à demain 9 h'])
    expect(marginOf(step, NOW, t, 'fr').note).toBe('')
  })

  it.each([
    ['2026-11-24', 'jusqu’à aujourd’hui', 'until today'],
    ['2026-11-25', 'jusqu’à demain', 'until tomorrow'],
    ['2026-11-27', 'jusqu’à vendredi', 'until Friday'],
    ['2027-01-14', 'jusqu’au jeu. 14 janv.', 'until Thu 14 Jan'],
  ])('says no hour of what is open to the end of %s', (day, french, english) => {
    const open = { ...step, closes: `${day}T23:59` }
    expect(plain(marginOf(open, NOW, t, 'fr').note)).toBe(french)
    expect(plain(marginOf(open, NOW, translator('en'), 'en').note)).toBe(english)
  })

  it('keeps the day of what slipped, without counting', () => {
    const { when, note, late } = marginOf({ ...step, late: true }, NOW, t, 'fr')
    expect([plain(when), note, late]).toEqual(['ven. 20 nov.', 'quand vous pouvez', true])
    const gone = marginOf({ ...step, late: true, closes: '2026-11-01T23:59' }, NOW, t, 'fr')
    expect(gone.note).toBe('son moment est passé')
  })

  it('dates what slipped by the slot it is suggested in, until it has had its time', () => {
    const late = { ...step, late: true, closes: '2026-11-20T23:59' }
    const whenOf = (suggested: string, more: Partial<typeof late> = {}) =>
      plain(marginOf({ ...late, suggested, ...more }, NOW, t, 'fr').when)
    expect(whenOf('2026-12-01T10:00')).toBe('mar. 1er déc.')
    expect(whenOf(NOW)).toBe('aujourd’hui')
    expect(whenOf('2026-12-01T10:00', { closes: '2026-11-01T23:59' })).toBe('ven. 20 nov.')
  })

  it('names the end of what has no good slot in time, and the absence that keeps from it', () => {
    const facts = [{ fact: 'over' as const, at: '2026-11-30T23:59' }]
    const over = { ...step, when: 'later' as const, because: { ...step.because, facts } }
    const said = (away?: { first: string; last: string; ill?: true }) => {
      const { when, note } = marginOf(
        { ...over, over: true, ...(away ? { away } : {}) },
        NOW,
        t,
        'fr',
      )
      return [plain(when), note]
    }
    expect(said()).toEqual(['lun. 30 nov.', 'son moment passe d’ici là'])
    const days = { first: '2026-11-25', last: '2026-12-04' }
    expect(said(days)[0]).toBe('absence')
    expect(said({ ...days, ill: true })[0]).toBe('maladie')
  })

  it('says what the person has put off themselves', () => {
    const moment = '2026-11-26T10:00'
    const putOff = { ...step, moment, snoozedUntil: moment }
    expect(plain(marginOf({ ...putOff, when: 'this-week' }, NOW, t, 'fr').note)).toBe(
      '10 h · reporté',
    )
    expect(marginOf({ ...putOff, when: 'today' }, NOW, t, 'fr').note).toBe('reporté')
  })
})
