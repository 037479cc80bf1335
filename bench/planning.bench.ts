/**
 * Planning 10,000 applications of eight entries with every rule on, against JSON.parse of the same
 * applications; and planning one of them again after a new entry, as the host does, in a logbook of
 * 10,000 against one of 100. Both run in one process, in turn, so that a busy machine slows both.
 */
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import { applyEvent, emptyLogbook } from '#domain/logbook/logbook.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { makePlans } from '#electron/host/plans/plans.ts'
import { eightEntries } from './eightEntries.ts'
import { median } from './median.ts'

const APPLICATIONS = 10_000
const ROUNDS = 15
const PLANNING_LIMIT = 3
const SINGLE_LIMIT = 1.2
const SINGLE_REPEATS = 2_000
/** The same hundred are written to in the small logbook and in the large one. */
const TOUCHED = 100

const at = { now: '2026-11-24T09:30', others: { ...NO_OTHERS, open: 12 } }
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

/** One entry written and its application planned again, in a logbook of these applications. */
const writeAndPlan = (known: readonly Application[]): (() => number) => {
  const settings = defaultSettings('Europe/Paris')
  const logbook = emptyLogbook(settings.zone)
  for (const application of known) logbook.applications.set(application.id, application)
  const time = { now: at.now, zone: settings.zone }
  const plans = makePlans(logbook, settings, time)
  return () => {
    let steps = 0
    for (let turn = 0; turn < SINGLE_REPEATS; turn += 1) {
      const { id = '' } = known[turn % TOUCHED] ?? {}
      const moment = localDateTime(minuteOf('2026-11-23T08:00') + turn)
      // The same id each time, so that the hundredth round plans no more entries than the first.
      const entry = { kind: 'note', id: 'new', at: moment, zone: settings.zone } as const
      applyEvent(logbook, { type: 'entry-recorded', application: id, body: { entry } })
      plans.refresh([id], time)
      steps += plans.of(id)?.steps.length ?? 0
    }
    return steps
  }
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
  'plan one again after an entry, among 10,000 against 100 (ms)',
  SINGLE_LIMIT,
  writeAndPlan(applications),
  writeAndPlan(applications.slice(0, TOUCHED)),
)
