/**
 * Planning 10,000 applications of eight entries with every rule on, against JSON.parse of the same
 * applications; and planning one of them after a new entry, against planning one that stands alone.
 * Both run in one process, in turn, so that a busy machine slows both.
 */
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import { evolve, type Application } from '#domain/application.ts'
import { makePlanner } from '#domain/rules/plan.ts'
import { defaultSettings } from '#domain/settings.ts'
import { eightEntries } from './eightEntries.ts'
import { median } from './median.ts'

const APPLICATIONS = 10_000
const ROUNDS = 15
const PLANNING_LIMIT = 3
/** One application costs the same among ten thousand; the rest is the noise of a cold cache. */
const SINGLE_LIMIT = 3
const SINGLE_REPEATS = 2_000

const at = { now: '2026-11-24T09:30', otherOpen: 12 }
const applications = Array.from({ length: APPLICATIONS }, (_, index) => eightEntries(index))
const written = applications.map((application) => JSON.stringify(application))
const planner = makePlanner(defaultSettings('Europe/Paris'))

const millisecondsOf = (work: () => number): number => {
  const start = performance.now()
  if (work() === 0) throw new Error('Nothing was done.')
  return performance.now() - start
}

const planAll = (): number =>
  applications.reduce((steps, application) => steps + planner.planned(application, at).length, 0)
const parseAll = (): number =>
  written.reduce((read, text) => read + (JSON.parse(text) as Application).entries.length, 0)

/** Planned again after a new entry, as a person writing in a full logbook does. */
const planOne = (known: readonly Application[]) => (): number => {
  let steps = 0
  for (let turn = 0; turn < SINGLE_REPEATS; turn += 1) {
    const application = known[turn % known.length]
    if (application === undefined) continue
    const moment = localDateTime(minuteOf('2026-11-23T08:00') + turn)
    const entry = { kind: 'note', id: `new-${turn}`, at: moment, zone: 'Europe/Paris' } as const
    const body = { entry }
    const grown = evolve(application, {
      type: 'entry-recorded',
      application: application.id,
      body,
    })
    steps += planner.plan(grown, at).length
  }
  return steps
}

const report = (
  name: string,
  limit: number,
  measure: () => number,
  compare: () => number,
): void => {
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(millisecondsOf(measure))
    baseline.push(millisecondsOf(compare))
  }
  console.log(
    JSON.stringify({ name, measured: median(measured), baseline: median(baseline), limit }),
  )
}

report('plan 10,000 applications (ms, against JSON.parse)', PLANNING_LIMIT, planAll, parseAll)
report(
  'plan one among 10,000 again (ms, against one among 10)',
  SINGLE_LIMIT,
  planOne(applications),
  planOne(applications.slice(0, 10)),
)
