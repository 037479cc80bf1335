import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  dayOf,
  localDate,
  minuteOf,
  localDateTime,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import { existing, inZone } from '#domain/calendar/zone.ts'
import type { StepMark } from '#domain/logbook/application.ts'
import { defaultSettings, type Settings } from '#domain/logbook/settings.ts'
import { RULE_NUMBERS, RULE_NUMBER_IDS, type RuleNumbers } from '#domain/logbook/ruleNumbers.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { Step } from '#domain/rules/step.ts'
import { aMoment } from '#test/build/aHistory.ts'
import { aVariedHouse } from '#test/build/aVariedHouse.ts'
import { anApplication, type ApplicationSpec } from '#test/build/anApplication.ts'
import { PARIS } from '#test/build/entries.ts'
import { sensible } from '#test/build/sensible.ts'
import { makeSecondReading } from '#test/build/secondReading/secondReading.ts'
import type { Step as ReadStep } from '#test/build/secondReading/suggested.ts'

/** The defaults, where many numbers are the same, and numbers of which each is another. */
const defaults = defaultSettings(PARIS)
const others: Settings = {
  ...defaults,
  region: 'BE',
  quietDays: false,
  eveningFrom: '18:30',
  // An afternoon, a morning until noon, a short one, and good hours that lie outside.
  contactHours: defaults.contactHours.map((row, day) =>
    day === 2
      ? { ...row, hours: { from: '13:00', to: '17:00' } }
      : day === 3
        ? { ...row, hours: { from: '09:00', to: '12:00' } }
        : day === 5
          ? { hours: { from: '08:00', to: '09:30' }, urgentOnly: true, preferred: '18:00' }
          : row,
  ),
  numbers: Object.fromEntries(
    RULE_NUMBER_IDS.map((id, place) => {
      const { least, most } = RULE_NUMBERS[id]
      return [id, Math.min(most, least + 1 + (place % 9))]
    }),
  ) as RuleNumbers,
}
/** Away for a day, a week or three, again and again, with days or hours between. */
const ABSENCES = Array.from({ length: 24 }, (_, turn) => {
  const first = dayOf('2026-09-03') + turn * 16
  return { first: localDate(first), last: localDate(first + ((turn * 5) % 13)) }
})
const away: Settings = {
  ...defaults,
  absences: Object.fromEntries(ABSENCES.map((absence, turn) => [`away-${turn}`, absence])),
}
/** The order of the page, which decides between two steps due at one moment. */
const page = readFileSync(join(import.meta.dirname, '../../docs/RULES.md'), 'utf8')
const order = [...page.matchAll(/^### .* \(`(.+)`\)$/gmu)].map(([, rule = '']) => rule)
/** The least of every number, or the most: nothing to wait for and much at one moment, or long waits. */
const bounds = (['least', 'most'] as const).map((bound): Settings => {
  const numbers = RULE_NUMBER_IDS.map((id) => [id, RULE_NUMBERS[id][bound]])
  return { ...defaults, region: 'US', numbers: Object.fromEntries(numbers) as RuleNumbers }
})
/** Nothing asked but what cannot be switched off. */
const quiet: Settings = { ...defaults, region: 'GB-SCT', keepInTouch: false, askNews: false }
const readers = [defaults, others, away, ...bounds, quiet].map((settings) => ({
  settings,
  planner: makePlanner(settings),
  read: makeSecondReading(settings, order),
}))

/** Where somebody was when a step was put off. */
const FAR = 'America/Toronto'
/** What was done with a step: put off to come, put off until a moment now past, ticked away, nothing. */
const DEEDS = ['open', 'open', 'open', 'done', 'dismissed', 'put-off', 'woken'] as const
type Deed = (typeof DEEDS)[number]

/** A house, the moment it is looked at, which settings hold there, and what was done with its steps. */
export type House = readonly [readonly ApplicationSpec[], LocalDateTime, number, readonly Deed[]]

/** Any moment, or one at most two days after something happened: then most is at stake. */
const aTime = (house: readonly ApplicationSpec[]) => {
  const moments = house.flatMap(({ entries = [] }) => entries.map(({ at }) => at))
  const soonAfter = fc
    .tuple(fc.constantFrom(...moments), fc.integer({ min: 0, max: 2880 }))
    .map(([at, minutes]) => localDateTime(minuteOf(at) + minutes))
  return fc.oneof(aMoment, soonAfter).map((at) => existing(at, PARIS))
}
export const houses = aVariedHouse.chain((house) =>
  fc.tuple(
    fc.constant(house),
    aTime(house),
    fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5),
    fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...DEEDS), { maxLength: 5 })),
  ),
)

const textOf = ({ rule, to = '-', round, opens, due, closes = '-' }: Step) =>
  [rule, to, round ?? '-', opens, due, closes].join(' ')
const readTextOf = ({ rule, to = '-', round, text }: ReadStep, opens = text[0]) =>
  [rule, to, round ?? '-', opens, ...text.slice(1)].join(' ')

/**
 * What each reading says of a house: every step with whom, round, opening, best moment, close, what
 * is suggested and the moment it comes at. Not compared: channels and their order, the alternative,
 * what is said beside a step and why; steps that are not shown, and those asked for all the same.
 */
export const readTwice = ([specs, now, choice, deeds]: House) => {
  const { planner, settings, read } = readers[choice] ?? readers[0]!
  const house = specs.map((spec) =>
    anApplication({ ...spec, entries: sensible(spec.entries ?? [], { now, zone: PARIS }) }),
  )
  const planned = (some: typeof house) => {
    const cards = makeCards(settings)
    for (const application of some) cards.note(application)
    return some.map((application) => ({
      application,
      at: { now, others: cards.othersOf(application) },
    }))
  }
  const ahead = inZone(inZone(localDateTime(minuteOf(now) + 10_000), PARIS, FAR), FAR, PARIS)
  const past = existing(localDateTime(minuteOf(now) - 600), PARIS)
  const marked = planned(house).map(({ application, at }) => {
    const told = new Map<string, string>()
    if (deeds.every((deed) => deed === 'open')) return { application, told }
    const deedOf = new Map<string, Deed>()
    const marks: Record<string, StepMark> = {}
    planner.plan(application, at).forEach((step, place) => {
      const text = textOf(step)
      // Steps that nothing tells apart are marked alike.
      const deed = deedOf.get(text) ?? deeds[place % deeds.length] ?? 'open'
      deedOf.set(text, deed)
      const until = deed === 'woken' ? past : ahead
      // What is put off to come was put off while travelling.
      const zone = deed === 'woken' ? PARIS : FAR
      const there = (at: LocalDateTime) => inZone(at, PARIS, zone)
      const opens = until < step.opens ? { opens: there(step.opens) } : {}
      if (deed === 'done' || deed === 'dismissed') marks[step.id] = { as: deed }
      else if (deed !== 'open')
        marks[step.id] = { as: 'snoozed', until: there(until), zone, ...opens }
      if (deed === 'done' || deed === 'dismissed') told.set(text, 'ticked')
      else if (deed !== 'open') told.set(text, until)
    })
    return { application: { ...application, marks }, told }
  })
  return {
    engine: planned(marked.map(({ application }) => application)).map(({ application, at }) =>
      planner
        .planned(application, at)
        .map((step) => `${textOf(step)} | ${step.suggested ?? '-'} ${step.moment}`)
        .sort(),
    ),
    page: read(house, now, (place, step) => marked[place]?.told.get(readTextOf(step))).reduce(
      (cards, { place, step }) => {
        const text = `${readTextOf(step, step.asks)} | ${step.suggested ?? '-'} ${step.moment}`
        return cards.map((lines, card) => (card === place ? [...lines, text].sort() : lines))
      },
      house.map((): readonly string[] => []),
    ),
  }
}
