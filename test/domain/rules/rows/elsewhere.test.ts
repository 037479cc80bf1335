import { describe, expect, it } from 'vitest'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, PARIS, person, thanks } from '#test/build/entries.ts'
import { planner } from '#test/build/viewed.ts'
import { NO_OTHERS, type OfferElsewhere } from '#domain/rules/others.ts'

const offered = (company: string, at: string, deadline: string): OfferElsewhere => {
  const moment = { at, zone: PARIS }
  return { application: company, company, entry: company, latest: moment, first: moment, deadline }
}
const OVER = offered('Bastide', '2026-11-16T10:00', '2026-11-23')
const AHEAD = offered('Cardinal', '2026-11-23T10:00', '2026-11-27')
const waiting = anApplication({ entries: [interview('2026-11-12T10:00')] })

const toldOn = (now: string, ...offers: OfferElsewhere[]) =>
  planner
    .planned(waiting, { now, others: { ...NO_OTHERS, offers } })
    .filter(({ rule }) => rule === 'tell-offer')
    .map(({ because }) =>
      because.facts.flatMap(({ fact, company, at }) =>
        fact === 'offer-elsewhere'
          ? [company]
          : fact === 'deadline-elsewhere'
            ? [at?.slice(0, 10)]
            : [],
      ),
    )

describe('word of an offer elsewhere', () => {
  it('is of the one to be answered first', () => {
    expect(toldOn('2026-11-23T12:00', AHEAD, OVER)).toEqual([['Bastide', '2026-11-23']])
  })

  it('is never of one whose last day is over while another waits', () => {
    expect(toldOn('2026-11-24T00:00', OVER, AHEAD)).toEqual([['Cardinal', '2026-11-27']])
    expect(toldOn('2026-11-25T10:00', AHEAD, OVER)).toEqual([['Cardinal', '2026-11-27']])
  })
})

describe('what waits for the word', () => {
  const met = anApplication({
    people: [person('Hélène', { id: 'h', email: 'h@brumelle.example' })],
    entries: [interview('2026-11-12T10:00', { met: ['h'] }), thanks('2026-11-12T18:00', 'h')],
  })
  const followUp = (now: string, ...offers: OfferElsewhere[]) =>
    planner
      .planned(met, { now, others: { ...NO_OTHERS, offers } })
      .filter(({ rule }) => rule === 'follow-up' || rule === 'tell-offer')
      .map(({ rule, suggested }) => `${rule} ${suggested ?? ''}`)

  it('waits no more once the offer had to be answered, and is suggested before the word', () => {
    expect(followUp('2026-11-22T10:00', OVER)).toEqual(['tell-offer 2026-11-24T10:00'])
    expect(followUp('2026-11-24T10:00', OVER)).toEqual([
      'follow-up 2026-11-24T10:00',
      'tell-offer 2026-11-24T14:30',
    ])
  })

  it('waits for seven days after the close where they named no day', () => {
    const { deadline, ...undated } = OVER
    expect(deadline).toBe('2026-11-23')
    expect(followUp('2026-11-29T10:00', undated)).toEqual(['tell-offer 2026-12-01T10:00'])
    expect(followUp('2026-12-01T10:00', undated)[0]).toBe('follow-up 2026-12-01T10:00')
  })
})
