import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Absences } from '#domain/away/absence.ts'
import { awayOn } from '#domain/away/spans.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { inZone } from '#domain/calendar/zone.ts'
import type { Application, StepMark } from '#domain/logbook/application.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { aHouse, aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS, call, interview, person, thanks } from '#test/build/entries.ts'

const FIRST = dayOf('2026-09-01')
/** One to four absences of a day to a month in the school year of the histories. */
const someAbsences = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 30 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((spans): Absences =>
    Object.fromEntries(
      spans.map(([from, days], at) => [
        `away-${at}`,
        { first: localDate(FIRST + from), last: localDate(FIRST + from + days) },
      ]),
    ),
  )

const plannedIn = (zone: string, absences: Absences) => {
  const planner = makePlanner({ ...defaultSettings(zone), absences })
  return (applications: readonly Application[], now: string) => {
    const cards = makeCards(defaultSettings(zone))
    for (const application of applications) cards.note(application)
    return applications.map((application) => {
      const at = { now, others: cards.othersOf(application) }
      return { application, steps: planner.planned(application, at) }
    })
  }
}

describe.each([PARIS, 'America/Toronto'])('with absences of somebody in %s', (zone) => {
  const houses = aHouse([zone, 'Europe/Paris', 'America/Toronto', 'Asia/Tokyo'])

  it('nobody is suggested to be contacted while away, what was put off included', () => {
    fc.assert(
      fc.property(houses, someAbsences, aMoment, aMoment, (house, absences, now, until) => {
        const applications = house.map(anApplication)
        const planned = plannedIn(zone, absences)
        const marked = planned(applications, now).map(({ application, steps }) => ({
          ...application,
          marks: Object.fromEntries(
            steps.map(({ id }): readonly [string, StepMark] => [
              id,
              { as: 'snoozed', until, zone },
            ]),
          ),
        }))
        for (const { steps } of [...planned(applications, now), ...planned(marked, now)])
          for (const { id, suggested, moment, when } of steps) {
            if (suggested === undefined) continue
            expect(awayOn(absences, suggested.slice(0, 10)), id).toBeUndefined()
            const isAway = awayOn(absences, now.slice(0, 10)) !== undefined
            if (moment > now) expect(awayOn(absences, moment.slice(0, 10)), id).toBeUndefined()
            expect(isAway && when === 'now', id).toBe(false)
          }
      }),
      { numRuns: 150 },
    )
  })

  it('no step is gained or lost, and none opens, is due or closes at another moment', () => {
    fc.assert(
      fc.property(houses, someAbsences, aMoment, (house, absences, now) => {
        const applications = house.map(anApplication)
        const windowsOf = (kept: Absences) =>
          plannedIn(zone, kept)(applications, now).map(({ steps }) =>
            steps.map(({ id, opens, due, closes }) => ({ id, opens, due, closes })),
          )
        expect(windowsOf(absences)).toEqual(windowsOf({}))
      }),
      { numRuns: 100 },
    )
  })

  it('coming back early gives what no absence from that day on gives', () => {
    fc.assert(
      fc.property(houses, aMoment, fc.integer({ min: 1, max: 9 }), (house, now, gone) => {
        const today = dayOf(now)
        const ended = { a1: { first: localDate(today - gone), last: localDate(today - 1) } }
        const applications = house.map(anApplication)
        const planned = plannedIn(zone, ended)(applications, now)
        // That it was missed because of the absence is said all the same.
        const steps = planned.map(({ application, ...plan }) => ({
          application,
          steps: plan.steps.map((step) => ({
            ...step,
            because: {
              ...step.because,
              facts: step.because.facts.filter(({ fact }) => fact !== 'was-away'),
            },
          })),
        }))
        expect(steps).toEqual(plannedIn(zone, {})(applications, now))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a step whose moment lies in an absence', () => {
  const ana = person('Ana', { email: 'ana@example.com' })
  const stepsAt = (absences: Absences, now: string, rule: string, entries = [held]) => {
    const application = anApplication({ people: [ana], entries })
    return plannedIn(PARIS, absences)([application], now)
      .flatMap(({ steps }) => steps)
      .filter((step) => step.rule === rule)
  }
  // Due Tuesday 17 November 10:00, closes Wednesday 25 November at the end of the day.
  const held = interview('2026-11-10T10:00', { met: ['ana'], promise: { kind: 'none' } })
  const toldOf = (
    first: string,
    last: string,
    now = '2026-11-12T09:00',
  ): readonly [string | undefined, string | undefined, string | undefined] => {
    const [step] = stepsAt({ a1: { first, last } }, now, 'follow-up')
    const ending = step?.because.facts.at(-1)
    return [step?.suggested, step?.away?.last, ending?.fact]
  }

  it('comes on the first good slot after it, while its window lasts', () => {
    expect(toldOf('2026-11-16', '2026-11-22')).toEqual([
      '2026-11-24T10:00',
      '2026-11-22',
      'so-late',
    ])
  })

  it('comes once back where it is not open before leaving, however late that is', () => {
    expect(toldOf('2026-11-16', '2026-11-25')).toEqual([
      '2026-11-26T10:00',
      '2026-11-25',
      'so-late',
    ])
  })

  // Its mail is due on Friday 20 November at 10:00 and closes a week later.
  const voicemail = call('2026-11-17T11:00', 'voicemail')

  it('comes on the last good slot before leaving where its last one lies inside', () => {
    const mailIn = (first: string, last: string, now = '2026-11-17T12:00') =>
      stepsAt({ a1: { first, last } }, now, 'mail-after-message', [held, voicemail])[0]?.suggested
    expect(mailIn('2026-11-19', '2026-11-26')).toBe('2026-11-27T10:00')
    expect(mailIn('2026-11-19', '2026-11-27')).toBe('2026-11-18T10:00')
    // On the day itself what is left of its hours, then nothing: once back.
    expect(mailIn('2026-11-19', '2026-11-27', '2026-11-18T17:30')).toBe('2026-11-18T17:30')
    expect(mailIn('2026-11-19', '2026-11-27', '2026-11-18T18:00')).toBe('2026-12-01T10:00')
  })

  it('never comes before the date they gave', () => {
    const promised = interview('2026-11-10T10:00', {
      met: ['ana'],
      promise: { kind: 'date', date: '2026-11-20' },
    })
    const absences = { a1: { first: '2026-11-19', last: '2026-11-30' } }
    const [mail] = stepsAt(absences, '2026-11-17T12:00', 'mail-after-message', [
      promised,
      voicemail,
    ])
    expect(mail?.suggested).toBe('2026-12-01T10:00')
  })

  it('comes neither in the weekend before leaving nor in an absence before that', () => {
    const met = interview('2026-11-13T10:00', { met: ['ana'], promise: { kind: 'none' } })
    const application = anApplication({ people: [ana], entries: [met] })
    const plan = (absences: Absences, marks: Application['marks']) =>
      plannedIn(PARIS, absences)([{ ...application, marks }], '2026-11-17T11:00')
        .flatMap(({ steps }) => steps)
        .find(({ rule }) => rule === 'follow-up')
    // It closes on Saturday 28 November; put off to the Sunday after.
    const until = '2026-11-29T10:00'
    const marks = { [plan({}, {})?.id ?? '']: { as: 'snoozed', until, zone: PARIS } as const }
    const gone = { first: '2026-11-29', last: '2026-11-30' }
    expect(plan({ gone }, marks)?.moment).toBe('2026-11-27T10:00')
    const friday = { first: '2026-11-27', last: '2026-11-27' }
    expect(plan({ gone, friday }, marks)?.moment).toBe('2026-11-26T10:00')
  })

  it('comes once back from all absences that follow each other', () => {
    const absences = {
      a1: { first: '2026-11-16', last: '2026-11-22' },
      a2: { first: '2026-11-24', last: '2026-11-24' },
    }
    expect(stepsAt(absences, '2026-11-12T09:00', 'follow-up')[0]?.suggested).toBe(
      '2026-11-25T10:00',
    )
  })

  it.each([
    ['America/Toronto', '2026-11-13T18:00', '2026-11-14T16:00'],
    ['Australia/Sydney', '2026-11-13T02:00', '2026-11-14T00:00'],
  ])('thanks wait for ten in the morning in %s', (zone, now, suggested) => {
    // On a Friday they go out the same day.
    const met = { ...interview('2026-11-13T10:00', { met: ['ana'] }), zone }
    const application = anApplication({
      details: { zone, region: 'none' },
      people: [ana],
      entries: [met],
    })
    const absences = { a1: { first: '2026-11-13', last: '2026-11-13' } }
    const [card] = plannedIn(PARIS, absences)([application], now)
    const thank = card?.steps.find(({ rule }) => rule === 'thank')
    expect(thank?.suggested).toBe(suggested)
  })

  it('ignores a moment it was put off to while nobody is there', () => {
    const application = anApplication({ people: [ana], entries: [held] })
    const plan = (absences: Absences, marks: Application['marks']) =>
      plannedIn(PARIS, absences)([{ ...application, marks }], '2026-11-17T11:00')
        .flatMap(({ steps }) => steps)
        .find(({ rule }) => rule === 'follow-up')
    const until = '2026-11-20T11:00'
    const marks = { [plan({}, {})?.id ?? '']: { as: 'snoozed', until, zone: PARIS } as const }
    expect(plan({}, marks)?.moment).toBe(until)
    const week = { first: '2026-11-18', last: '2026-11-22' }
    expect(plan({ a1: week }, marks)?.moment).toBe('2026-11-24T10:00')
    // Its last day is one of it.
    expect(plan({ a1: { ...week, last: '2026-11-20' } }, marks)?.moment).toBe('2026-11-24T10:00')
    const fortnight = { first: '2026-11-18', last: '2026-11-29' }
    expect(plan({ a1: fortnight }, marks)).toMatchObject({
      moment: '2026-11-17T11:00',
      when: 'now',
    })
  })

  it('a thanks goes out on the day before rather than not at all', () => {
    const met = interview('2026-11-12T10:00', { met: ['ana'], promise: { kind: 'none' } })
    const thankIn = (first: string, last: string) =>
      stepsAt({ a1: { first, last } }, '2026-11-12T12:00', 'thank', [met])[0]
    // Due on Friday at nine, it closes at eleven.
    expect(thankIn('2026-11-14', '2026-11-30')?.suggested).toBe('2026-11-13T09:00')
    expect(thankIn('2026-11-13', '2026-11-30')?.suggested).toBe('2026-11-12T12:00')
    expect(thankIn('2026-11-13', '2026-11-30')?.because.facts.slice(-2)).toEqual([
      { fact: 'away', at: '2026-11-13', until: '2026-11-30' },
      { fact: 'so-before', at: '2026-11-12T12:00' },
    ])
    // Put off into it, at ten of the last day before.
    const application = anApplication({ people: [ana], entries: [held] })
    const plan = (absences: Absences, marks: Application['marks']) =>
      plannedIn(PARIS, absences)([{ ...application, marks }], '2026-11-10T15:00')
        .flatMap(({ steps }) => steps)
        .find(({ rule }) => rule === 'thank')
    const mark = { as: 'snoozed', until: '2026-11-14T09:00', zone: PARIS } as const
    const week = { a1: { first: '2026-11-13', last: '2026-11-30' } }
    expect(plan(week, { [plan({}, {})?.id ?? '']: mark })?.suggested).toBe('2026-11-12T10:00')
    // At any hour, on the day itself.
    const [evening] = stepsAt(
      { a1: { first: '2026-11-13', last: '2026-11-30' } },
      '2026-11-12T18:30',
      'thank',
      [met],
    )
    expect(evening?.suggested).toBe('2026-11-12T18:30')
    // Whoever is ill today was away already.
    expect(thankIn('2026-11-12', '2026-11-15')?.suggested).toBe('2026-11-16T10:00')
  })

  it('keeps the hours of those contacted on another clock', () => {
    const application = anApplication({
      details: { zone: 'Asia/Tokyo', region: 'none' },
      people: [ana],
      entries: [held],
    })
    const absences = { a1: { first: '2026-11-16', last: '2026-11-17' } }
    const [card] = plannedIn(PARIS, absences)([application], '2026-11-12T09:00')
    const step = card?.steps.find(({ rule }) => rule === 'follow-up')
    expect(step?.suggested).toBe('2026-11-18T02:00')
    expect(inZone(step?.suggested ?? '', PARIS, 'Asia/Tokyo')).toBe('2026-11-18T10:00')
  })

  it('makes way for another contact without falling into an absence', () => {
    const absences = { a1: { first: '2026-11-18', last: '2026-11-22' } }
    const thanked = thanks('2026-11-17T09:00', 'ana')
    const written = thanks('2026-11-17T14:00', 'ana')
    const [step] = stepsAt(absences, '2026-11-17T09:30', 'follow-up', [held, thanked, written])
    expect(step).toMatchObject({ suggested: '2026-11-24T10:00', away: { last: '2026-11-22' } })
  })

  it('what slipped waits for the return', () => {
    const absences = { a1: { first: '2026-12-05', last: '2026-12-06' } }
    const [step] = stepsAt(absences, '2026-12-05T11:00', 'follow-up')
    expect(step).toMatchObject({ late: true, when: 'later', suggested: '2026-12-08T10:00' })
    // Without one it waits for the day on which it is suggested; from that morning on it may be done.
    const whenAt = (now: string) => stepsAt({}, now, 'follow-up')[0]?.when
    expect(whenAt('2026-12-05T11:00')).toBe('later')
    expect(whenAt('2026-12-07T23:59')).toBe('this-week')
    expect(whenAt('2026-12-08T00:00')).toBe('now')
  })
})

describe('once back', () => {
  const card = anApplication({
    people: [person('Hélène', { id: 'h', email: 'h@brumelle.example' })],
    entries: [
      interview('2026-11-17T10:00', { met: ['h'], promise: { kind: 'none' } }),
      thanks('2026-11-18T09:00', 'h'),
    ],
  })
  const factsAt = (now: string, absences: Absences) =>
    plannedIn(PARIS, absences)([card], now)
      .flatMap(({ steps }) => steps.filter(({ rule }) => rule === 'follow-up'))
      .flatMap(({ because }) => because.facts.slice(-3))
      .map(({ fact, at, until }) => [fact, at, ...(until === undefined ? [] : [until])])

  it('the explanation names the absence in which the moment was missed', () => {
    const absences = { a1: { first: '2026-11-23', last: '2026-11-27' } }
    expect(factsAt('2026-11-28T10:00', absences)).toEqual([
      ['so', '2026-11-24T10:00'],
      ['was-away', '2026-11-23', '2026-11-27'],
      ['so-late', '2026-12-01T10:00'],
    ])
    // On the way there it is the absence that the suggestion makes way for.
    expect(factsAt('2026-11-26T10:00', absences).map(([fact]) => fact)).not.toContain('was-away')
    expect(factsAt('2026-11-28T10:00', {}).map(([fact]) => fact)).not.toContain('was-away')
  })
})
