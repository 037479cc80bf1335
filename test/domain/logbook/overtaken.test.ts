import { describe, expect, it, test } from 'vitest'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import { entryChoices } from '#domain/forms/entryChoices.ts'
import { evolve, type Application } from '#domain/logbook/application.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import { standingDecision } from '#domain/logbook/standingDecision.ts'
import { interviewOf, nextInterview } from '#domain/messages/about.ts'
import { isFact } from '#domain/messages/claims/claims.ts'
import { talksOf } from '#domain/outgoing/adviser/standing.ts'
import { issue, type Ledger } from '#domain/outgoing/calendar/issued.ts'
import { momentsOf } from '#domain/outgoing/calendar/momentsOf.ts'
import { dayContentOf } from '#domain/views/ahead/dayContent.ts'
import { journalOf } from '#domain/views/journal.ts'
import { leavingOf } from '#domain/views/leaving.ts'
import { todayOf } from '#domain/views/today.ts'
import { waitsOf } from '#domain/views/waits.ts'
import { weekBackOf } from '#domain/views/week/weekBack.ts'
import { aContext } from '#test/build/aContext.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { cancelled, hire, interview, letGo, PARIS, refusal, reopened } from '#test/build/entries.ts'
import { cardAt, plannedAt } from '#test/build/viewed.ts'

const AHEAD = interview('2026-11-26T10:00', {
  id: 'ahead',
  met: ['nadia'],
  place: 'https://meet.jit.si/Entretien',
}) as Interview
const fateIn = (...entries: readonly Entry[]) => fateOf(anApplication({ entries }), AHEAD)

describe('an interview planned before a decision', () => {
  test.each<[string, readonly Entry[], ReturnType<typeof fateOf>]>([
    ['is cancelled by a refusal', [AHEAD, refusal('2026-11-24T10:00')], 'decided'],
    ['by a withdrawal', [AHEAD, letGo('2026-11-24T10:00', 'withdrawn')], 'decided'],
    ['by letting go', [AHEAD, letGo('2026-11-24T10:00')], 'decided'],
    ['by a hire', [AHEAD, hire('2026-11-24T10:00')], 'decided'],
    ['not where it was held first', [AHEAD, refusal('2026-11-26T12:00')], undefined],
    ['not where it was noted after it', [refusal('2026-11-24T10:00'), AHEAD], undefined],
    [
      'not where the application is taken up again before it',
      [AHEAD, refusal('2026-11-24T10:00'), reopened('2026-11-25T10:00')],
      undefined,
    ],
    [
      'whatever is taken up again once its day is over',
      [AHEAD, refusal('2026-11-24T10:00'), reopened('2026-11-27T10:00')],
      'decided',
    ],
    [
      'by the latest decision alone',
      [refusal('2026-11-20T10:00'), AHEAD, letGo('2026-11-24T10:00')],
      'decided',
    ],
    [
      'and was called off where somebody said so',
      [AHEAD, cancelled('2026-11-23T10:00', 'ahead'), refusal('2026-11-24T10:00')],
      'cancelled',
    ],
    // 23:30 in Toronto the day before is 5:30 in Paris.
    [
      'on the clock of the interview',
      [AHEAD, { ...refusal('2026-11-26T05:30'), zone: 'America/Toronto' }],
      undefined,
    ],
  ])('%s', (_, entries, fate) => {
    expect(fateIn(...entries)).toBe(fate)
  })
})

const NOW = '2026-11-24T12:00'
const WEEK = { first: '2026-11-23', last: '2026-11-29' }

/** How everything that tells of interviews tells of this one. */
const told = (application: Application, now = NOW) => {
  const planned = plannedAt(application, now)
  const ground = { now, zone: PARIS, region: 'FR' } as const
  const card = cardAt(application, now)
  return {
    card: card.planned,
    talk: card.talk !== undefined,
    journal: journalOf([application], ground).find(({ entry }) => entry.id === 'ahead')?.fate,
    month: dayContentOf(planned, PARIS).interviews.map(({ value }) => value.shown.fate),
    week: weekBackOf([planned], now.slice(0, 10), ground).ahead.interviews.length,
    today: todayOf([planned], { ...ground, rows: 9 }).week.flatMap(({ interviews }) => interviews)
      .length,
    away: leavingOf([planned], WEEK, ground).interviews.length,
    calendar: momentsOf(planned, ground).filter(({ kind }) => kind === 'interview').length,
    report: talksOf(application).length,
    mayBeCancelled: entryChoices(application, { now, hiredElsewhere: false }).some(
      ({ id }) => id === 'cancelled',
    ),
  }
}
const PLANNED = {
  card: true,
  talk: true,
  journal: undefined,
  month: [undefined],
  week: 1,
  today: 1,
  away: 1,
  calendar: 1,
  report: 1,
  mayBeCancelled: true,
}
const OVERTAKEN = {
  card: false,
  talk: false,
  journal: 'decided',
  month: ['decided'],
  week: 0,
  today: 0,
  away: 0,
  calendar: 0,
  report: 0,
  mayBeCancelled: false,
}

const decided = (decision: Entry) => anApplication({ entries: [AHEAD, decision] })
const about = (decision: Entry) => ({ ...aContext(), application: decided(decision) })

describe('wherever interviews are told of', () => {
  it('is planned until it is decided, and again once the decision is taken back or corrected', () => {
    const refused = refusal('2026-11-24T10:00')
    const application = decided(refused)
    expect(told(anApplication({ entries: [AHEAD] }))).toEqual(PLANNED)
    expect(told(application)).toEqual(OVERTAKEN)
    const back = { type: 'entry-withdrawn', body: { entry: refused.id } } as const
    expect(told(evolve(application, { ...back, application: 'app' }))).toEqual(PLANNED)
    expect(told(decided(letGo('2026-11-24T10:00', 'withdrawn')))).toEqual(OVERTAKEN)
    const taken = reopened('2026-11-24T11:00')
    expect(told(anApplication({ entries: [AHEAD, refused, taken] }))).toEqual(PLANNED)
  })

  it('leaves a decision in force, of which one thinks again', () => {
    const application = decided(refusal('2026-11-24T10:00'))
    expect(standingDecision(application)?.kind).toBe('refusal')
    const ids = entryChoices(application, { now: NOW, hiredElsewhere: false }).map(({ id }) => id)
    expect(ids).toContain('reopened')
    expect(standingDecision(anApplication({ entries: [refusal(NOW), AHEAD] }))).toBeUndefined()
  })

  it('is no talk that anybody waits for an answer to once its day is over', () => {
    const staged = { application: decided(refusal('2026-11-24T10:00')), stage: 'refused' } as const
    expect(waitsOf(staged, { now: '2026-12-01T10:00', zone: PARIS })).toEqual([])
  })

  it('goes out to calendars as cancelled, and once more where it stands again', () => {
    const refused = refusal('2026-11-24T10:00')
    const lives = [[AHEAD], [AHEAD, refused], [AHEAD, refused, reopened('2026-11-24T11:00')]]
    const { told: going } = lives.reduce<{ ledger: Ledger; told: readonly unknown[] }>(
      ({ ledger, told: before }, entries) => {
        const application = anApplication({ entries })
        const moments = momentsOf({ application, steps: [] }, { now: NOW, zone: PARIS })
        const made = issue(moments, ledger, {
          nowMs: Date.parse('2026-11-24T11:00Z'),
          zone: PARIS,
          isAmong: () => true,
        })
        const said = made.going.map(({ issued: { sequence, cancelled: off } }) => [sequence, off])
        return { ledger: made.ledger, told: [...before, ...said] }
      },
      { ledger: {}, told: [] },
    )
    expect(going).toEqual([
      [0, undefined],
      [1, true],
      [2, undefined],
    ])
  })

  it('is called off by the message that withdraws, and held by none', () => {
    const before = about(letGo('2026-11-24T10:00', 'withdrawn'))
    expect(nextInterview({ ...before, now: NOW })?.id).toBe('ahead')
    const after = { ...before, now: '2026-12-01T10:00' }
    expect(interviewOf(after)).toBeUndefined()
    expect(isFact('held', after)).toBe(false)
    const refused = about(refusal('2026-11-24T10:00'))
    expect(isFact('refused', { ...refused, now: '2026-12-01T10:00' })).toBe(true)
  })
})
