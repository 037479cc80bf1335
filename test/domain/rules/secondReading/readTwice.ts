import fc from 'fast-check'
import { minuteOf, localDateTime, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { existing, inZone } from '#domain/calendar/zone.ts'
import { counts, type Entry } from '#domain/entry/entry.ts'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { StepMark } from '#domain/logbook/application.ts'
import {
  defaultSettings,
  RULE_NUMBERS,
  RULE_NUMBER_IDS,
  type RuleNumbers,
  type Settings,
} from '#domain/logbook/settings.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { Step } from '#domain/rules/step.ts'
import { aMoment } from '#test/build/aHistory.ts'
import { aVariedHouse } from '#test/build/aVariedHouse.ts'
import { anApplication, type ApplicationSpec } from '#test/build/anApplication.ts'
import { PARIS } from '#test/build/entries.ts'
import { TICKED, makeSecondReading, written } from './secondReading.ts'

/** What is said of an interview: of one that is there, at a time that makes sense, and once. */
const isSense = (entry: Entry, place: number, entries: readonly Entry[]): boolean => {
  if (!('interview' in entry)) return true
  const about = entries.find(({ id }) => id === entry.interview)
  if (about?.kind !== 'interview') return false
  const isSecond = (other: Entry, otherPlace: number) =>
    'interview' in other && other.interview === entry.interview && otherPlace < place
  if (entries.some(isSecond)) return false
  // Nothing is called off before it was planned.
  const isBefore = (other: Entry, otherPlace: number) =>
    counts(other.kind, 'decision') && otherPlace < entries.indexOf(about) && other.at > entry.at
  if (entries.some(isBefore)) return false
  if (entry.kind === 'no-show') return about.at <= entry.at
  return entry.kind !== 'cancelled' || about.at > entry.at
}

/** As a form would have let it in: times that exist, outcomes of the channel, only interviews ahead. */
const taken = (entries: readonly Entry[], now: LocalDateTime): readonly Entry[] =>
  entries
    .filter((entry) => entry.kind === 'interview' || inZone(entry.at, entry.zone, PARIS) <= now)
    .filter(isSense)
    .map((written) => {
      const entry = { ...written, at: existing(written.at, written.zone) }
      if (entry.kind !== 'follow-up' && entry.kind !== 'call') return entry
      const direction = entry.kind === 'call' ? entry.direction : undefined
      const outcomes = outcomesFor(entry.channel, direction)
      const outcome = outcomes[entry.outcome.length % outcomes.length] ?? entry.outcome
      return { ...entry, outcome }
    })

/** The defaults, where many numbers are the same, and numbers of which each is another. */
const defaults = defaultSettings(PARIS)
const others: Settings = {
  ...defaults,
  region: 'BE',
  quietDays: false,
  eveningFrom: '18:30',
  keepInTouch: true,
  numbers: Object.fromEntries(
    RULE_NUMBER_IDS.map((id, place) => {
      const { least, most } = RULE_NUMBERS[id]
      return [id, Math.min(most, least + 1 + (place % 9))]
    }),
  ) as RuleNumbers,
}
const readers = [defaults, others].map((settings) => ({
  settings,
  planner: makePlanner(settings),
  read: makeSecondReading(settings),
}))

/** What was done with a step: put off to come, put off until a moment now past, ticked away, nothing. */
const DEEDS = ['open', 'open', 'open', 'done', 'dismissed', 'put-off', 'woken'] as const
type Deed = (typeof DEEDS)[number]

export type House = readonly [readonly ApplicationSpec[], LocalDateTime, number, readonly Deed[]]
export const houses = fc.tuple(
  aVariedHouse,
  aMoment,
  fc.constantFrom(0, 0, 1),
  fc.array(fc.constantFrom(...DEEDS), { minLength: 1, maxLength: 5 }),
)

export const textOf = ({ rule, to, round, opens, due, closes }: Step) =>
  written(rule, to, round, opens, due, closes ?? '-')

/** What each reading says of a house. */
export const readTwice = ([specs, now, choice, deeds]: House) => {
  const { planner, settings, read } = readers[choice] ?? readers[0]!
  const house = specs.map((spec) =>
    anApplication({ ...spec, entries: taken(spec.entries ?? [], now) }),
  )
  const planned = (some: typeof house) => {
    const cards = makeCards(settings)
    for (const application of some) cards.note(application)
    return some.map((application) => ({
      application,
      at: { now, others: cards.othersOf(application) },
    }))
  }
  const ahead = existing(localDateTime(minuteOf(now) + 10_000), PARIS)
  const past = existing(localDateTime(minuteOf(now) - 600), PARIS)
  const marked = planned(house).map(({ application, at }) => {
    const told = new Map<string, string>()
    const deedOf = new Map<string, Deed>()
    const marks: Record<string, StepMark> = {}
    planner.plan(application, at).forEach((step, place) => {
      const text = textOf(step)
      // Steps that nothing tells apart are marked alike.
      const deed = deedOf.get(text) ?? deeds[place % deeds.length] ?? 'open'
      deedOf.set(text, deed)
      const until = deed === 'woken' ? past : ahead
      const opens = until < step.opens ? { opens: step.opens } : {}
      if (deed === 'done' || deed === 'dismissed') marks[step.id] = { as: deed }
      else if (deed !== 'open') marks[step.id] = { as: 'snoozed', until, zone: PARIS, ...opens }
      if (deed === 'done' || deed === 'dismissed') told.set(text, TICKED)
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
    page: read(
      house,
      now,
      marked.map(({ told }) => told),
    ),
  }
}
