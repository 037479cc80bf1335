/**
 * A working day of ticks over 10,000 applications, one a minute, most of which have something slipped that
 * goes on with the clock: against planning all of them anew once. Both in one process, in milliseconds of
 * processor.
 */
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import { emptyLogbook } from '#domain/logbook/logbook.ts'
import { makePlans, type Plans } from '#electron/host/plans/plans.ts'
import { passTime } from '#electron/host/plans/passTime.ts'
import { cpuMilliseconds } from './cpuMilliseconds.ts'
import { eightEntries } from './eightEntries.ts'
import { median } from './median.ts'

const APPLICATIONS = 10_000
const ROUNDS = 5
const MINUTES = 24 * 60
const LIMIT = 30
const ZONE = 'Europe/Paris'
const FIRST = minuteOf('2026-11-24T06:00')

const logbook = emptyLogbook(ZONE)
for (let index = 0; index < APPLICATIONS; index += 1) {
  const application = eightEntries(index)
  logbook.applications.set(application.id, application)
}
const scheduler = { yieldToCalls: () => Promise.resolve() }

const cpuOf = async <Made>(work: () => Made | Promise<Made>): Promise<readonly [number, Made]> => {
  const start = cpuMilliseconds()
  const made = await work()
  return [cpuMilliseconds() - start, made]
}

const aDay = async (plans: Plans): Promise<void> => {
  for (let minute = 1; minute <= MINUTES; minute += 1) {
    const time = { now: localDateTime(FIRST + minute), zone: ZONE }
    await passTime(plans, time, scheduler, () => true)
  }
}

const measured: number[] = []
const baseline: number[] = []
for (let round = -1; round < ROUNDS; round += 1) {
  const time = { now: localDateTime(FIRST), zone: ZONE }
  const [once, plans] = await cpuOf(() => makePlans(logbook, logbook.settings, time))
  const [day] = await cpuOf(() => aDay(plans))
  // The first round warms up.
  if (round < 0) continue
  measured.push(day)
  baseline.push(once)
}
console.log(
  JSON.stringify({
    name: 'a day of ticks at 10,000 against planning all once (ms of processor)',
    measured: median(measured),
    baseline: median(baseline),
    limit: LIMIT,
  }),
)
