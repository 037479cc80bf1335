import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Application, StepMark } from '#domain/logbook/application.ts'
import { defaultSettings, type Settings } from '#domain/logbook/settings.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { without } from '#domain/without.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { cardOf } from '#domain/views/card.ts'
import { stepViewsOf, type StepView } from '#domain/views/stepView.ts'
import { aHouse, aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, person, thanks } from '#test/build/entries.ts'

const ZONES = ['Europe/Paris', 'America/Toronto', 'Australia/Lord_Howe']
const FURTHEST = 500 * 24 * 60
const RUNS = { numRuns: 250 }

const aMark = fc.oneof(
  fc.constantFrom<StepMark>({ as: 'done' }, { as: 'dismissed' }, { as: 'wanted' }),
  fc
    .tuple(aMoment, fc.constantFrom(...ZONES))
    .map(([until, zone]): StepMark => ({ as: 'snoozed', until, zone })),
)
const marks = fc.array(fc.option(aMark, { freq: 2 }), { minLength: 1, maxLength: 5 })
const absences = fc.dictionary(
  fc.constantFrom('a', 'b'),
  fc.tuple(aMoment, fc.integer({ min: 0, max: 20 })).map(([moment, days]) => ({
    first: moment.slice(0, 10),
    last: localDateTime(minuteOf(moment) + days * 1440).slice(0, 10),
  })),
)

/** Everything shown of each card at a moment, and until when it holds. */
const shownAt = (applications: readonly Application[], now: string, settings: Settings) => {
  const planner = makePlanner(settings)
  const cards = makeCards(settings)
  for (const application of applications) cards.note(application)
  return applications.map((application) => {
    const ahead = planner.ahead(application, { now, others: cards.othersOf(application) })
    const { steps: planned, now: asked, ...announced } = ahead
    const steps = stepViewsOf(application, planned, asked)
    const card = cardOf(application, steps, { now: asked, zone: settings.zone })
    return { steps, card, announced, until: asked.until(), follows: asked.follows() }
  })
}
type Shown = ReturnType<typeof shownAt>[number]

/** The step without the moment that is right now, where it is. */
const besidesNow = (step: StepView, now: string): object => {
  const follows = step.follows?.map((each) => besidesNow(each, now))
  if (step.suggested !== now) return { ...step, follows }
  const { because, ...rest } = without(step, 'suggested')
  const told = because.facts.filter(({ fact }) => fact !== 'so-late' && fact !== 'their-clock')
  return {
    ...rest,
    because: { ...because, facts: told },
    follows,
  }
}
const steady = ({ steps, card, announced }: Shown, now: string) => ({
  ...{ card, announced },
  steps: steps.map((step) => besidesNow(step, now)),
})

/** The same cards with something done about some of their steps as they are at a moment. */
const marked = (
  applications: readonly Application[],
  some: readonly (StepMark | null)[],
  now: string,
  settings: Settings,
): readonly Application[] => {
  let place = 0
  return shownAt(applications, now, settings).map(({ steps }, at) => ({
    ...(applications[at] ?? anApplication({})),
    marks: Object.fromEntries(
      steps.flatMap(({ id }) => {
        const mark = some[place++ % some.length] ?? null
        return mark === null ? [] : [[id, mark]]
      }),
    ),
  }))
}

describe.each(ZONES)('a plan in %s', (zone) => {
  const wall = wallOf(zone)
  const house = fc
    .record({ specs: aHouse([zone, ...ZONES]), now: aMoment, some: marks, absences })
    .map(({ specs, now: wanted, some, absences: away }) => {
      const now = wall.moment(minuteOf(wanted))
      const settings = { ...defaultSettings(zone), absences: away }
      return { applications: marked(specs.map(anApplication), some, now, settings), now, settings }
    })

  it('is shown as it would be planned anew at any moment until the one it keeps', () => {
    fc.assert(
      fc.property(
        house,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ applications, now, settings }, part) => {
          const first = minuteOf(now)
          shownAt(applications, now, settings).forEach((kept, place) => {
            expect(kept.until).toBeGreaterThan(first)
            const held = Math.min(kept.until, first + FURTHEST) - first
            for (const after of [1, Math.floor(part * held), held - 1]) {
              const then = localDateTime(first + Math.min(after, held - 1))
              // A time that the clock skips is never now.
              if (wall.moment(minuteOf(then)) !== then) continue
              const anew = shownAt(applications, then, settings)[place]
              if (anew === undefined) throw new Error('A card is gone.')
              const [before, made] = kept.follows
                ? [steady(kept, now), steady(anew, then)]
                : [
                    { ...kept, until: 0 },
                    { ...anew, until: 0 },
                  ]
              expect(made, `from ${now} to ${then}`).toEqual(before)
            }
          })
        },
      ),
      RUNS,
    )
  })
})

describe('the plans of two cards of one person, on clocks whose half-days differ', () => {
  const ana = person('Ana', { id: 'ana', email: 'ana@example.com' })
  const settings = defaultSettings('Europe/Paris')
  const card = (id: string, zone: string, day: string): Application =>
    anApplication({
      id,
      details: { zone, company: id, pace: 'urgent' },
      people: [ana],
      entries: [
        { ...interview(`${day}T10:00`, { id: `met-${id}`, met: ['ana'], note: 'vu' }), zone },
        { ...thanks(`${day}T12:00`, 'ana', { id: `thanked-${id}` }), zone },
        { kind: 'linkedin-invitation', id: `l-${id}`, at: `${day}T12:01`, zone, to: 'ana' },
      ],
    })
  const MINUTES = Array.from({ length: 80 }, (_, at) => minuteOf('2026-11-24T08:00') + at * 10)

  it.each(['2026-11-17', '2026-11-18', '2026-11-19'])('hold all day, met on %s', (day) => {
    const cards = [
      card('paris', 'Europe/Paris', '2026-11-03'),
      card('são-paulo', 'America/Sao_Paulo', day),
    ]
    const days = MINUTES.map((minute) => shownAt(cards, localDateTime(minute), settings))
    days.forEach((kept, from) => {
      kept.forEach((before, place) => {
        MINUTES.forEach((minute, to) => {
          const anew = days[to]?.[place]
          if (to <= from || minute >= before.until || anew === undefined) return
          const [then, now] = [localDateTime(minute), localDateTime(MINUTES[from] ?? 0)]
          expect(steady(anew, then), `from ${now} to ${then}`).toEqual(steady(before, now))
        })
      })
    })
  })
})

it('the plan of what is best done right now, before leaving, holds no longer than its minute', () => {
  const settings: Settings = {
    ...defaultSettings('Europe/Paris'),
    absences: { away: { first: '2027-01-28', last: '2027-01-29' } },
  }
  const cards = [
    anApplication({
      id: 'a',
      people: [person('Hélène', { id: 'p', email: 'h@brumelle.example' })],
      entries: [interview('2027-01-27T14:30', { id: 'i', met: ['p'], note: 'vu' })],
    }),
  ]
  const now = '2027-01-27T16:01'
  const [kept] = shownAt(cards, now, settings)
  if (kept === undefined) throw new Error('No card.')
  expect([kept.card.next?.moment, kept.follows]).toEqual([now, true])
  const last = localDateTime(kept.until - 1)
  expect(shownAt(cards, last, settings).map((anew) => steady(anew, last))).toEqual([
    steady(kept, now),
  ])
})
