import { describe, expect, it } from 'vitest'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, PARIS } from '#test/build/entries.ts'
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

  it('says once its last day is over what comes first', () => {
    const passedOn = (now: string) =>
      planner
        .planned(waiting, { now, others: { ...NO_OTHERS, offers: [OVER] } })
        .filter(({ rule }) => rule === 'tell-offer')
        .map(({ hints }) => hints.includes('answer-day-passed'))
    expect(passedOn('2026-11-23T23:59')).toEqual([false])
    expect(passedOn('2026-11-24T00:00')).toEqual([true])
  })
})
