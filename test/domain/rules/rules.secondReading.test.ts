import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { existing } from '#domain/calendar/zone.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { Application } from '#domain/logbook/application.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { aHouse, aMoment } from '#test/build/aHistory.ts'
import { anApplication, type ApplicationSpec } from '#test/build/anApplication.ts'
import { PARIS } from '#test/build/entries.ts'
import { secondReading } from './secondReading.ts'

/** How many houses are read twice; every night there are many more. */
const HISTORIES = Number(process.env['RELANCE_HISTORIES'] ?? 20_000)
/** The same houses every day; other ones every night. */
const SEED = Number(process.env['RELANCE_SEED'] ?? 20_260_901)
/** In milliseconds: far more than the slowest machine needs. */
const PATIENCE = Math.max(600_000, HISTORIES * 30)
/** Houses made at once, so that no run holds them all. */
const CHUNK = 1000

/**
 * Rules whose steps are compared, with whom, round, opening, best moment and close. Left out: what
 * is suggested once steps to one person are moved apart, clocks other than the person's own.
 */
const COMPARED: ReadonlySet<string> = new Set([
  'prepare',
  'debrief',
  'thank',
  'connect',
  'follow-up',
  'call-back',
  'mail-after-message',
  'let-go',
  'refusal-thanks',
  're-approach',
  'ask-if-reopened',
  'keep-in-touch',
  'decide',
  'ask-again',
  'contract',
  'tell-others',
  'tell-offer',
])

type House = readonly [readonly ApplicationSpec[], LocalDateTime]

/** What is said of an interview: of one that is there, at a time that makes sense, and once. */
const isSense = (entry: Entry, place: number, entries: readonly Entry[]): boolean => {
  if (!('interview' in entry)) return true
  const about = entries.find(({ id }) => id === entry.interview)
  if (about?.kind !== 'interview') return false
  const isSecond = (other: Entry, otherPlace: number) =>
    'interview' in other && other.interview === entry.interview && otherPlace < place
  if (entries.some(isSecond)) return false
  if (entry.kind === 'no-show') return about.at <= entry.at
  return entry.kind !== 'cancelled' || about.at > entry.at
}

/** As a form would have let it in: times that exist, outcomes of the channel, only interviews ahead. */
const taken = (entries: readonly Entry[], now: LocalDateTime): readonly Entry[] =>
  entries
    .filter((entry) => entry.kind === 'interview' || entry.at <= now)
    .filter(isSense)
    .map((written) => {
      const entry = { ...written, at: existing(written.at, written.zone) }
      if (entry.kind !== 'follow-up' && entry.kind !== 'call') return entry
      const direction = entry.kind === 'call' ? entry.direction : undefined
      const outcomes = outcomesFor(entry.channel, direction)
      const outcome = outcomes[entry.outcome.length % outcomes.length] ?? entry.outcome
      return { ...entry, outcome }
    })

const settings = defaultSettings(PARIS)

const planned = (house: readonly Application[], now: LocalDateTime): readonly string[][] => {
  const planner = makePlanner(settings)
  const cards = makeCards(settings)
  for (const application of house) cards.note(application)
  return house.map((application) =>
    planner
      .plan(application, { now, others: cards.othersOf(application) })
      .map(({ rule, to = '-', round = '-', opens, due, closes = '-' }) =>
        [rule, to, String(round), opens, due, closes].join(' '),
      ),
  )
}

/** What each reading says of a house, of the rules compared. */
const readTwice = ([specs, now]: House) => {
  const house = specs.map((spec) =>
    anApplication({ ...spec, entries: taken(spec.entries ?? [], now) }),
  )
  const compared = (steps: readonly (readonly string[])[]) =>
    steps.map((card) => card.filter((step) => COMPARED.has(step.split(' ', 1)[0] ?? '')).sort())
  return {
    engine: compared(planned(house, now)),
    page: compared(secondReading(house, settings, now)),
  }
}

const houses = fc.tuple(aHouse(), aMoment)

test(
  'the rules as the page tells them, read a second time, ask for the same steps',
  () => {
    const rules = new Set<string>()
    for (let done = 0; done < HISTORIES; done += CHUNK) {
      const seed = SEED + done
      const numRuns = Math.min(CHUNK, HISTORIES - done)
      for (const house of fc.sample(houses, { seed, numRuns })) {
        const { engine, page } = readTwice(house)
        for (const step of engine.flat()) rules.add(step.split(' ', 1)[0] ?? '')
        if (JSON.stringify(engine) === JSON.stringify(page)) continue
        // The same houses once more, this time to show a small one and its seed.
        fc.assert(
          fc.property(houses, (other) => {
            const readings = readTwice(other)
            expect(readings.page).toEqual(readings.engine)
          }),
          { seed, numRuns },
        )
        throw new Error(`The readings of a house of seed ${seed} differ`)
      }
    }
    expect([...COMPARED].filter((rule) => !rules.has(rule))).toEqual([])
  },
  PATIENCE,
)
