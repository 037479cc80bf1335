import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PARIS } from '#test/build/entries.ts'
import { aVariedHouse } from '#test/build/aVariedHouse.ts'
import { aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { sensible } from '#test/build/sensible.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import type { Fact } from '#domain/rules/fact.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { en } from '#texts/en/en.ts'
import { fr } from '#texts/fr/fr.ts'

const settings = defaultSettings(PARIS)
const planner = makePlanner(settings)

/** What a fact gives its words to name. */
const given = ({ at, until, count, most, holiday, quiet, company }: Fact): ReadonlySet<string> =>
  new Set([
    ...(at === undefined ? [] : at.length === 10 ? ['day'] : ['day', 'moment']),
    ...(until === undefined ? [] : ['until']),
    ...(count === undefined ? [] : ['n']),
    ...(most === undefined ? [] : ['most']),
    ...(holiday === undefined ? [] : ['holiday']),
    ...(quiet === undefined ? [] : ['quiet']),
    ...(company === undefined ? [] : ['company']),
  ])

/** The gaps in the words of a fact that it leaves empty. */
const gaps = (fact: Fact): readonly string[] => {
  const has = given(fact)
  return [en, fr].flatMap(({ rules: { facts } }) => {
    const { label, value } = facts[fact.fact]
    return [...`${label} ${value}`.matchAll(/\{(\w+)\}/gu)]
      .map(([, name = '']) => name)
      .filter((name) => !has.has(name))
      .map((name) => `${fact.fact} names no ${name}`)
  })
}

it('every fact of a deduction gives what its words name', () => {
  const told = new Set<string>()
  fc.assert(
    fc.property(aVariedHouse, aMoment, (house, now) => {
      const cards = makeCards(settings)
      const applications = house.map((spec) =>
        anApplication({ ...spec, entries: sensible(spec.entries ?? [], { now, zone: PARIS }) }),
      )
      for (const application of applications) cards.note(application)
      for (const application of applications)
        for (const step of planner.plan(application, { now, others: cards.othersOf(application) }))
          for (const fact of step.because.facts) {
            told.add(fact.fact)
            expect(gaps(fact)).toEqual([])
          }
    }),
    { numRuns: 3000 },
  )
  // Those that were wrong once came up.
  for (const fact of ['promised-within-hours', 'earlier-promise', 'working-day'])
    expect(told).toContain(fact)
})
