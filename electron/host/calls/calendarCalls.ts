import type { CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import { spokenIn, type Spoken } from '#domain/spoken.ts'
import type { Language } from '#domain/language.ts'
import { uidOf } from '#domain/outgoing/calendar/momentsOf.ts'
import { unstamped } from '#domain/logbook/stepId.ts'
import type { Issuing } from '#domain/outgoing/calendar/issued.ts'
import { worded } from '#domain/outgoing/calendar/worded.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import type { CalendarLine, CalendarScope, outgoingCalendar } from '#contract/outgoingCalendar.ts'
import { translator } from '#texts/translator.ts'
import type { Clock, Shell } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { CalendarKeeper } from '#electron/host/outgoing/calendar/calendarKeeper.ts'
import { calendarWording } from '#electron/host/outgoing/calendar/calendarWording.ts'
import { allMoments, momentsOfOne } from '#electron/host/outgoing/calendar/gatherMoments.ts'
import { makeCalendar, type MadeCalendar } from '#electron/host/outgoing/calendar/makeCalendar.ts'
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

type Asked = Parameters<CalendarCalls['exportCalendar']>[0]

export const calendarCalls = ({
  working,
  keeper,
  scheduler,
  clock,
  deliver,
}: CalendarCallParts): CalendarCalls => {
  const spoken = spokenWhere(working)
  const make = async ({ scope, details, language }: Asked): Promise<Outcome<MadeCalendar>> => {
    const open = working()
    if (open === null) return refused('logbook-unavailable')
    const moments = await momentsIn(open, scope, scheduler)
    return accepted(
      makeCalendar({
        moments,
        ledger: keeper.memory.get().handed,
        details,
        language: spoken(language),
        nowMs: clock.now(),
        zone: open.time().zone,
        isAmong: isAmongOf(scope),
      }),
    )
  }
  return {
    previewCalendar: async (asked) => {
      const made = await make(asked)
      if (!made.ok) return made
      const words = calendarWording(spoken(asked.language))
      const lines = made.value.going
        .slice(0, LINES_MAX)
        .map(({ uid, issued, moment }): CalendarLine => ({
          uid,
          kind: issued.kind,
          when: issued.when,
          ...(moment === undefined
            ? { summary: words.cancelled(issued.kind) }
            : worded(moment, asked.details, words)),
          cancelled: issued.cancelled === true,
        }))
      return accepted({ total: made.value.going.length, lines })
    },
    exportCalendar: async (asked) => {
      const made = await make(asked)
      if (!made.ok) return made
      const t = translator(spoken(asked.language))
      const delivered = await deliver({
        name: `${t(`outgoingCalendar.${FILE_NAMES[asked.scope.of]}`)}.ics`,
        mime: 'text/calendar;charset=utf-8',
        content: made.value.text,
      })
      // Who closed the system's dialog was told nothing.
      if (delivered.ok && delivered.value.how !== 'cancelled')
        keeper.memory.put({ ...keeper.memory.get(), handed: made.value.ledger })
      return delivered
    },
    followingCalendar: () => keeper.view(),
    followCalendar: (asked) => keeper.follow(asked),
  }
}
