import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awayOn } from '#domain/away/spans.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { inZone } from '#domain/calendar/zone.ts'
import type { Application, StepMark } from '#domain/logbook/application.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import type { PlannedStep } from '#domain/rules/plan/marked.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { OPEN_STAGES } from '#domain/stage.ts'
import { aHouse, aMoment } from '#test/build/aHistory.ts'
import { anApplication, type ApplicationSpec } from '#test/build/anApplication.ts'
import { hoursOf, isCourteous } from '#test/build/courteousHours.ts'

const ZONES = ['Europe/Paris', 'America/Toronto', 'Australia/Lord_Howe']
const NOW_AND_THEN = fc.array(fc.constantFrom('', 'done', 'dismissed', 'snoozed'), {
  minLength: 1,
  maxLength: 7,
})

/** Away for some days or weeks, again and again. */
const ABSENCES = Object.fromEntries(
  Array.from({ length: 20 }, (_, turn) => {
    const first = dayOf('2026-09-07') + turn * 17
    return [`away-${turn}`, { first: localDate(first), last: localDate(first + (turn % 9)) }]
  }),
)
/** Whose clock the person lives by; one of them is often away. */
const LIVES = ZONES.map((zone) => [zone, zone === 'America/Toronto' ? ABSENCES : {}] as const)

describe.each(LIVES)('several applications, planned in %s', (zone, absences) => {
  const settings = { ...defaultSettings(zone), absences }
  const planner = makePlanner(settings)
  const houses = aHouse([zone, ...ZONES])

  /** Everything planned at a moment, card by card. */
  const planned = (applications: readonly Application[], now: string) => {
    const cards = makeCards(settings)
    for (const application of applications) cards.note(application)
    return applications.map((application) => {
      const at = { now, others: cards.othersOf(application) }
      return { application, at, steps: planner.planned(application, at) }
    })
  }
  const grown = (house: readonly ApplicationSpec[]) => house.map(anApplication)
  const zoneOf = ({ details }: Application): string => details.zone ?? zone

  /** The same cards with some of their steps ticked, dismissed or put off. */
  const marked = (
    house: readonly ApplicationSpec[],
    marks: readonly string[],
    now: string,
  ): readonly Application[] => {
    let place = 0
    return planned(grown(house), now).map(({ application, steps }) => ({
      ...application,
      marks: Object.fromEntries(
        steps.flatMap(({ id }): readonly (readonly [string, StepMark])[] => {
          const as = marks[place++ % marks.length]
          if (as === 'snoozed') return [[id, { as, until: '2028-01-04T10:00', zone }]]
          return as === 'done' || as === 'dismissed' ? [[id, { as }]] : []
        }),
      ),
    }))
  }

  it('opens, due and closes come in this order, and ids are well formed and unique', () => {
    fc.assert(
      fc.property(houses, aMoment, (house, now) => {
        const all = planned(grown(house), now).flatMap(({ application, steps }) =>
          steps.map((step) => ({ ...step, card: application.id })),
        )
        expect(new Set(all.map(({ card, id }) => `${card} ${id}`)).size).toBe(all.length)
        for (const { id, opens, due, closes } of all) {
          expect(id).toMatch(/^[\w:.-]{1,200}$/u)
          expect(opens <= due).toBe(true)
          expect(closes === undefined || due <= closes).toBe(true)
        }
      }),
    )
  })

  it('the whole deduction ends in the chosen moment', () => {
    fc.assert(
      fc.property(houses, aMoment, (house, now) => {
        for (const { steps } of planned(grown(house), now))
          for (const { because, due, suggested, closes, lapses, over } of steps) {
            const last = because.facts.findLast(({ fact }) => fact !== 'other-contact')
            expect(last?.fact === 'over').toBe(over === true)
            if (over === true) {
              const answered = because.facts.find(({ fact }) => fact === 'deadline-elsewhere')?.at
              const ends = [closes, lapses]
                .filter((at) => at !== undefined)
                .toSorted()
                .at(-1)
              const isAnswered = answered !== undefined && (ends ?? '') > `${answered}T23:59`
              expect(last?.at).toBe(isAnswered ? `${answered}T23:59` : ends)
              continue
            }
            expect(last?.at).toBe(last?.fact === 'so' ? due : suggested)
            // Whoever was moved to make way for another contact is told so, and the new moment.
            const isMoved = because.facts.some(({ fact }) => fact === 'other-contact')
            expect(isMoved && last?.fact !== 'so-late').toBe(false)
          }
      }),
    )
  })

  it('the plan is a function of its arguments', () => {
    fc.assert(
      fc.property(houses, aMoment, (house, now) => {
        const first = planned(grown(house), now).map(({ steps }) => steps)
        const replayed = JSON.parse(JSON.stringify(house)) as readonly ApplicationSpec[]
        expect(planned(grown(replayed), now).map(({ steps }) => steps)).toEqual(first)
      }),
      { numRuns: 40 },
    )
  })

  it('nobody is contacted outside their hours or on a quiet day, what may come at any hour aside; nor while away', () => {
    fc.assert(
      fc.property(houses, aMoment, (house, now) => {
        for (const { application, steps } of planned(grown(house), now)) {
          const refused = cardStageOf(application, now, zone).stage === 'refused'
          for (const step of steps) {
            expect(awayOn(absences, step.suggested?.slice(0, 10) ?? '')).toBeUndefined()
            const hours = hoursOf(step, refused ? 'normal' : application.details.pace)
            if (hours === null) continue
            const there = inZone(step.suggested ?? '', zone, zoneOf(application))
            expect(isCourteous(there, hours), `${step.rule} suggested ${there}`).toBe(true)
          }
        }
      }),
    )
  })

  /** What is suggested to a person by name of a detail that tells them apart, on every card. */
  interface Suggestion {
    readonly who: string
    readonly zone: string
    readonly suggested: string
  }
  const suggestionsOf = (application: Application, steps: readonly PlannedStep[]) =>
    steps.flatMap(({ rule, to, suggested, snoozedUntil }): readonly Suggestion[] => {
      const person = application.people.find(({ id }) => id === to)
      if (person === undefined || suggested === undefined || rule === 'connect') return []
      if (snoozedUntil !== undefined) return []
      // One detail of each person is theirs alone or the same on every card.
      const who = person.email ?? person.phone ?? ''
      return [{ who, zone: zoneOf(application), suggested }]
    })
  const halfDayIn = ({ suggested }: Suggestion, there: string): string => {
    const local = inZone(suggested, zone, there)
    return `${local.slice(0, 10)} ${local.slice(11) < '12:00' ? 'morning' : 'afternoon'}`
  }

  it('nobody is suggested two contacts in one half-day of their clock', () => {
    fc.assert(
      fc.property(houses, NOW_AND_THEN, aMoment, (house, marks, now) => {
        const suggestions = planned(marked(house, marks, now), now).flatMap(
          ({ application, steps }) => suggestionsOf(application, steps),
        )
        for (const [place, one] of suggestions.entries())
          for (const other of suggestions.slice(place + 1)) {
            if (one.who !== other.who) continue
            // Of two clocks that of the one placed later counts: they never meet on both.
            const meet = [one.zone, other.zone].every(
              (there) => halfDayIn(one, there) === halfDayIn(other, there),
            )
            expect(meet, JSON.stringify([one, other])).toBe(false)
          }
      }),
      { numRuns: 300 },
    )
  })

  it('no open application is left without a step, a date waited for or a reason', () => {
    fc.assert(
      fc.property(houses, NOW_AND_THEN, aMoment, (house, marks, now) => {
        for (const { application, at, steps } of planned(marked(house, marks, now), now)) {
          const { stage, interview } = cardStageOf(application, now, zone)
          if (!OPEN_STAGES.includes(stage) || interview === undefined) continue
          if (steps.length > 0 || planner.hidden(application, at).length > 0) continue
          if (planner.outlook(application, at).announced !== undefined) continue
          // While a talk goes on nothing is to be done.
          const local = inZone(interview.at, interview.zone, zone)
          expect(local <= now && cardStageOf(application, now, zone).planned, now).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
