import type { CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import { spokenIn, type Spoken } from '#domain/spoken.ts'
import type { Language } from '#domain/language.ts'
import { uidOf } from '#domain/outgoing/calendar/momentsOf.ts'
import { unstamped } from '#domain/logbook/stepId.ts'
import { issue, type Going, type Issuing } from '#domain/outgoing/calendar/issued.ts'
import { goesInUtc } from '#domain/outgoing/calendar/jcal.ts'
import { worded } from '#domain/outgoing/calendar/worded.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import type { CalendarLine, CalendarScope, outgoingCalendar } from '#contract/outgoingCalendar.ts'
import { translator } from '#texts/translator.ts'
import { makePace } from '#electron/host/machine/pace.ts'
import type { Clock, Shell } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { CalendarKeeper } from '#electron/host/outgoing/calendar/calendarKeeper.ts'
import { calendarWording } from '#electron/host/outgoing/calendar/calendarWording.ts'
import { allMoments, momentsOfOne } from '#electron/host/outgoing/calendar/gatherMoments.ts'
import {
  makeCalendarAtPace,
  MOMENTS_BETWEEN_LOOKS,
  type CalendarParts,
} from '#electron/host/outgoing/calendar/makeCalendar.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The calls about calendars that go out. */
export type CalendarCalls = Pick<Handlers, keyof typeof outgoingCalendar>

/** The first moments shown before they leave; the others leave in the same way. */
const LINES_MAX = 100

/** What the calls need. */
export interface CalendarCallParts {
  readonly working: () => WorkingLogbook | null
  readonly keeper: CalendarKeeper
  readonly scheduler: Scheduler
  readonly clock: Clock
  readonly deliver: Shell['deliver']
  readonly push: Shell['push']
}

const momentsIn = (
  open: WorkingLogbook,
  scope: CalendarScope,
  scheduler: Scheduler,
): Promise<readonly CalendarMoment[]> | readonly CalendarMoment[] => {
  if (scope.of === 'all') return allMoments(open, scheduler)
  const ahead = momentsOfOne(open, scope.application)
  if (scope.of === 'application') return ahead
  const uid = uidOf('step', unstamped(scope.step))
  return ahead.filter((moment) => moment.uid === uid)
}

/** What was told before and is missed now: of a card what was told of it, of one step that step. */
const isAmongOf =
  (scope: CalendarScope): Issuing['isAmong'] =>
  ({ application }, uid) =>
    scope.of === 'all' ||
    (application === scope.application &&
      (scope.of === 'application' || uid === uidOf('step', unstamped(scope.step))))

/** How a language is spoken where the person of the logbook lives. */
const spokenWhere =
  (working: CalendarCallParts['working']) =>
  (language: Language): Spoken =>
    spokenIn(language, working()?.logbook().settings.region)

const FILE_NAMES = { step: 'fileStep', application: 'fileApplication', all: 'fileAll' } as const

type Asked = Omit<Parameters<CalendarCalls['exportCalendar']>[0], 'job'>

const partsOf = async (
  { scope, details, language }: Asked,
  { working, keeper, scheduler, clock }: CalendarCallParts,
): Promise<CalendarParts | null> => {
  const open = working()
  if (open === null) return null
  return {
    moments: await momentsIn(open, scope, scheduler),
    ledger: keeper.memory.get().handed,
    language: spokenWhere(working)(language),
    ...{ details, nowMs: clock.now(), zone: open.time().zone },
    isAmong: isAmongOf(scope),
  }
}

/** The first moments, as they would leave. */
const linesOf = (
  going: readonly Going[],
  { details, language }: Pick<CalendarParts, 'details' | 'language'>,
): readonly CalendarLine[] => {
  const words = calendarWording(language)
  return going.slice(0, LINES_MAX).map(({ uid, issued, moment }) => ({
    ...{ uid, kind: issued.kind, when: issued.when },
    ...(moment === undefined
      ? { summary: words.cancelled(issued.kind) }
      : worded(moment, details, words)),
    cancelled: issued.cancelled === true,
  }))
}

export const calendarCalls = (parts: CalendarCallParts): CalendarCalls => {
  const { keeper, scheduler, deliver, push } = parts
  /** Calendars being made that were stopped. */
  const making = new Map<string, { stopped: boolean }>()
  return {
    previewCalendar: async (asked) => {
      const given = await partsOf(asked, parts)
      if (given === null) return refused('logbook-unavailable')
      const { going } = issue(given.moments, given.ledger, given)
      const inUtc = going.some(({ issued }) => goesInUtc(issued.when))
      return accepted({ total: going.length, lines: linesOf(going, given), inUtc })
    },
    exportCalendar: async ({ job = '', ...asked }) => {
      const state = { stopped: false }
      making.set(job, state)
      try {
        const given = await partsOf(asked, parts)
        if (given === null) return refused('logbook-unavailable')
        const pace = makePace(scheduler, {
          onDone: (done) => push('making', { job, done }),
          isStopped: () => state.stopped,
          rows: MOMENTS_BETWEEN_LOOKS,
        })
        const made = await makeCalendarAtPace(given, pace)
        if (made === null) return accepted({ how: 'cancelled' })
        const name = translator(given.language)(`outgoingCalendar.${FILE_NAMES[asked.scope.of]}`)
        const delivered = await deliver({
          name: `${name}.ics`,
          mime: 'text/calendar;charset=utf-8',
          content: made.text,
        })
        // Who closed the system's dialog was told nothing.
        if (delivered.ok && delivered.value.how !== 'cancelled')
          keeper.memory.put({ ...keeper.memory.get(), handed: made.ledger })
        return delivered
      } finally {
        making.delete(job)
      }
    },
    stopCalendar: ({ job }) => {
      const state = making.get(job)
      if (state !== undefined) state.stopped = true
      return accepted(undefined)
    },
    followingCalendar: () => keeper.view(),
    followCalendar: (asked) => keeper.follow(asked),
  }
}
