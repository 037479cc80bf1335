import { applicationViewOf } from '#domain/views/applicationView.ts'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import { figuresOf } from '#domain/views/figures.ts'
import { chosenRows } from '#domain/views/journal.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { removedApplicationsOf } from '#domain/views/removedApplications.ts'
import { todayOf } from '#domain/views/today.ts'
import type { ParsedOf } from '#contract/call.ts'
import type { Calls, Handlers } from '#contract/calls.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import { movedSteps } from '#electron/host/plans/movedSteps.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { absentBoardCalls, boardCalls, type BoardCalls } from './boardCalls.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import { todayNow } from './todayNow.ts'

/** The calls that only read the logbook. */
export type ReadingCalls = BoardCalls &
  Pick<
    Handlers,
    | 'today'
    | 'application'
    | 'applications'
    | 'warnings'
    | 'journal'
    | 'figures'
    | 'previewSettings'
    | 'templates'
    | 'removedApplications'
  >

/** What courtesy would rather avoid about an entry that is about to be written. */
const warningsOf = (
  { application: id, entry }: ParsedOf<Calls['warnings']>['of'][number],
  working: WorkingLogbook,
): readonly Warning[] => {
  const plans = working.plans()
  const application = plans.of(id)?.application
  if (application === undefined) return []
  const at = { now: working.time().now, others: plans.othersOf(application) }
  return courtesyWarnings(application, entry, working.logbook().settings, at)
}

/** Answers from an open logbook. */
export const readingCalls = (working: WorkingLogbook, scheduler: Scheduler): ReadingCalls => ({
  ...boardCalls(working, scheduler),
  today: ({ rows }) => todayNow(working, rows),
  application: ({ application: id }) => {
    const plans = working.plans()
    working.bringUp([id])
    const planned = plans.of(id)
    if (planned === undefined) return refused('no-such-application')
    const time = working.time()
    const { people } = plans.othersOf(planned.application)
    const beyond = {
      gone: planned.application.people
        .filter((person) => person.left === true || people.hasLeft(person.id))
        .map((person) => person.id),
      outlook: plans.outlookOf(planned.application, time),
      hidden: plans.hiddenOf(planned.application, time),
    }
    return accepted(applicationViewOf(planned, beyond, plans.board(), time))
  },
  applications: ({ applications: ids }) =>
    ids.flatMap((id) => working.plans().of(id)?.application ?? []),
  warnings: ({ of }) => of.map((planned) => warningsOf(planned, working)),
  journal: ({ filter, offset, limit }) => {
    const rows = chosenRows(working.journal(), filter)
    return { total: rows.length, rows: rows.slice(offset, offset + limit) }
  },
  figures: ({ filter }) =>
    figuresOf(working.logbook().applications.values(), filter, working.time()),
  previewSettings: ({ settings }) =>
    movedSteps(working.logbook(), working.plans(), settings, working.time(), scheduler),
  templates: () => [...working.logbook().templates.values()],
  removedApplications: () => removedApplicationsOf(working.logbook(), working.removals()),
})

/** Answers while no logbook is open: nothing there, and nothing pretended. */
export const absentCalls = (now: () => string): ReadingCalls => ({
  ...absentBoardCalls(),
  today: ({ rows }) => todayOf([], { now: now(), region: 'none', rows }),
  application: () => refused('logbook-unavailable'),
  applications: () => [],
  warnings: ({ of }) => of.map(() => []),
  journal: () => ({ total: 0, rows: [] }),
  figures: ({ filter }) => figuresOf([], filter, { now: now(), zone: 'UTC' }),
  previewSettings: () => [],
  templates: () => [],
  removedApplications: () => ({ removed: [], merged: 0 }),
})
