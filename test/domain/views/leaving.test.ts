import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { leavingOf } from '#domain/views/leaving.ts'
import { stepViewsOf } from '#domain/views/stepView.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { call, cancelled, interview, offer, PARIS, person } from '#test/build/entries.ts'

const NOW = '2026-11-17T12:00'
const ANA = person('Ana', { email: 'ana@example.com' })
const held = interview('2026-11-10T10:00', { met: ['ana'], promise: { kind: 'none' } })

const leavingWith = (first: string, last: string, cards: readonly (readonly Entry[])[]) => {
  const absences = { a1: { first, last } }
  const planner = makePlanner({ ...defaultSettings(PARIS), absences })
  const planned = cards.map((entries, at) => {
    const id = `card-${String(at)}`
    const application = anApplication({ id, details: { company: id }, people: [ANA], entries })
    const steps = planner.planned(application, { now: NOW, others: NO_OTHERS })
    return { application, steps: stepViewsOf(application, steps, NOW) }
  })
  return leavingOf(planned, { first, last }, { now: NOW, zone: PARIS })
}

/** What lapses until the 26th, on the last day of an offer that another company waits to hear of. */
const awayBesidesOffer = (first: string, ill: boolean) => {
  const now = '2026-11-23T16:30'
  const days = { first, last: '2026-11-26' }
  const settings = { ...defaultSettings(PARIS), absences: { a1: { ...days, ill } } }
  const offering = anApplication({
    id: 'offering',
    entries: [interview('2026-11-10T10:00'), offer('2026-11-23T15:00', '2026-11-26')],
  })
  const other = anApplication({ id: 'other', people: [ANA], entries: [held] })
  const cards = makeCards(settings)
  for (const card of [offering, other]) cards.note(card)
  const planner = makePlanner(settings)
  const planned = [offering, other].map((application) => {
    const steps = planner.planned(application, { now, others: cards.othersOf(application) })
    return { application, steps: stepViewsOf(application, steps, now) }
  })
  const { before, lapsing } = leavingOf(planned, days, { now, zone: PARIS })
  return [...lapsing, ...before].filter(({ rule }) => rule === 'tell-offer')
}

describe('before leaving', () => {
  it('what closes meanwhile is done before, or told; the rest waits', () => {
    const leaving = leavingWith('2026-11-19', '2026-11-30', [
      // Its mail is due on Friday 20 November and closes a week later.
      [held, call('2026-11-17T11:00', 'voicemail', { to: 'ana' })],
      // Its follow-up was due this morning, its thanks yesterday week.
      [held],
      // Its follow-up opens on 27 November.
      [
        interview('2026-11-10T10:00', {
          met: [],
          promise: { kind: 'date', date: '2026-11-27' },
        }),
      ],
    ])
    expect(
      leaving.before.map(({ application, rule, moment }) => [application, rule, moment]),
    ).toEqual([
      // Asked for as it is, and closed before the return.
      ['card-1', 'follow-up', '2026-11-17T10:00'],
      ['card-0', 'mail-after-message', '2026-11-18T10:00'],
    ])
    expect(leaving.lapsing).toEqual([])
    expect(leaving.waiting).toBe(1)
  })

  it('what has no good slot before leaving either is told', () => {
    // Away from the day on that it opens, until after its close.
    const promised = interview('2026-11-10T10:00', {
      met: [],
      promise: { kind: 'date', date: '2026-11-20' },
    })
    const { before, lapsing } = leavingWith('2026-11-19', '2026-11-30', [[promised]])
    expect([before.length, lapsing.map(({ rule }) => rule)]).toEqual([0, ['follow-up']])
  })

  it('what no longer stands on the return is told, and promised for no day', () => {
    const [told] = awayBesidesOffer('2026-11-24', false)
    expect(told).toMatchObject({ rule: 'tell-offer', over: true })
    expect(told?.because.facts.slice(-2)).toEqual([
      { fact: 'away', at: '2026-11-24', until: '2026-11-26' },
      { fact: 'over', at: '2026-11-25T23:59' },
    ])
    const [ill] = awayBesidesOffer('2026-11-24', true)
    expect(ill?.because.facts.at(-2)?.fact).toBe('ill')
    // A day later there is a good slot before.
    const [early] = awayBesidesOffer('2026-11-25', false)
    expect(early).toMatchObject({ rule: 'tell-offer', suggested: '2026-11-24T10:00' })
    expect(early?.over).toBeUndefined()
  })

  it('thanks and invitations that lapse meanwhile are done before, or told', () => {
    // Late since the 17th, gone on the 23rd.
    const met = interview('2026-11-16T10:00', { met: ['ana'], note: 'vu' })
    const { before } = leavingWith('2026-11-20', '2026-11-27', [[met]])
    expect(before.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['thank', 'connect']))
    const { lapsing } = leavingWith('2026-11-17', '2026-11-27', [[met]])
    expect(lapsing.filter(({ over }) => over === true).map(({ rule }) => rule)).toContain('thank')
  })

  it('what closes between the return and the first good slot is told too', () => {
    const [planned] = [[held]].map((entries) => {
      const application = anApplication({ id: 'card', people: [ANA], entries })
      const step = stepViewsOf(
        application,
        makePlanner(defaultSettings(PARIS)).planned(application, { now: NOW, others: NO_OTHERS }),
        NOW,
      ).find(({ rule }) => rule === 'follow-up')
      if (step === undefined) throw new Error('No follow-up.')
      const away = { first: '2026-11-19', last: '2026-11-27' }
      // Back on a Saturday; nobody is reached before Tuesday.
      const at = (closes: string) => ({ ...step, away, closes, moment: '2026-12-01T10:00' })
      return { application, steps: [at('2026-11-28T12:00'), at('2026-12-01T10:00')] }
    })
    const { lapsing, waiting } = leavingOf(
      planned === undefined ? [] : [planned],
      { first: '2026-11-19', last: '2026-11-27' },
      { now: NOW, zone: PARIS },
    )
    expect(lapsing.map(({ closes }) => closes)).toEqual(['2026-11-28T12:00'])
    expect(waiting).toBe(1)
  })

  it('interviews and last days to answer stay, those called off do not count', () => {
    const { interviews, deadlines } = leavingWith('2026-11-19', '2026-11-30', [
      [interview('2026-11-30T10:00', { id: 'in' }), interview('2026-12-01T10:00', { id: 'out' })],
      [interview('2026-11-19T09:00', { id: 'off' }), cancelled('2026-11-16T10:00', 'off')],
      [held, offer('2026-11-16T10:00', '2026-11-19')],
      [held, offer('2026-11-16T10:00', '2026-12-01')],
    ])
    expect(interviews.map(({ company, at }) => [company, at])).toEqual([
      ['card-0', '2026-11-30T10:00'],
    ])
    expect(deadlines.map(({ company, at }) => [company, at])).toEqual([['card-2', '2026-11-19']])
  })
})

it('before an illness, which begins today, nothing is to be done', () => {
  const { before } = leavingWith('2026-11-17', '2026-11-30', [[held]])
  expect(before).toEqual([])
})
