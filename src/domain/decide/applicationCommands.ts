import { checkEntry } from './checkEntry.ts'
import { subjectOf } from '#domain/entry/entry.ts'
import type { DecideContext, Change } from './decision.ts'
import { forgottenInImports } from './forgottenInImports.ts'
import { present } from './present.ts'
import { same } from '#domain/same.ts'
import { threeWay } from './threeWay.ts'
import { tracesOf } from './traces.ts'
import { unlikeAfter } from './unlikeAfter.ts'
import { refOfKey } from '#domain/logbook/recordKey.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import { detailsSchema } from '#domain/logbook/details.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** Opens an application with the people and entries known from the start; an id already there is left alone. */
export const openApplication = (
  logbook: Logbook,
  command: CommandOf<'open-application'>,
  context: DecideContext,
): Outcome<Change> => {
  const { application, details, people, entries } = command
  const said = { key: 'opened', company: details.company } as const
  if (logbook.applications.has(application)) return accepted({ events: [], said })
  const known = new Set(people.map(({ id }) => id))
  for (const [index, entry] of entries.entries()) {
    const checked = checkEntry(entry, known, context, `entries.${String(index)}`)
    if (!checked.ok) return checked
  }
  const events: readonly EventDraft[] = [
    { type: 'application-opened', application, body: { details } },
    ...people.map((person): EventDraft => ({
      type: 'person-noted',
      application,
      subject: person.id,
      body: { person },
    })),
    ...entries.map((entry): EventDraft => ({
      type: 'entry-recorded',
      application,
      ...subjectOf(entry),
      body: { entry },
    })),
  ]
  return accepted({ events, said })
}

/** Changes what is known about the post. */
export const changeDetails = (
  logbook: Logbook,
  { application: id, details: wanted, from }: CommandOf<'change-details'>,
): Outcome<Change> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  const current = application.value.details
  const merged = threeWay(detailsSchema, { current, from, wanted })
  if (!merged.ok) return merged
  const details = merged.value
  return accepted({
    events: same(current, details)
      ? []
      : [{ type: 'details-changed', application: id, body: { details } }],
    said: { key: 'details-changed', company: details.company },
  })
}

/** Takes an application off the board; it can be taken back. */
export const removeApplication = (
  logbook: Logbook,
  { application: id }: CommandOf<'remove-application'>,
): Outcome<Change> => {
  const known = logbook.applications.get(id)
  const said = { key: 'application-removed', company: known?.details.company ?? '' } as const
  if (known?.presence === 'removed') return accepted({ events: [], said })
  const application = present(logbook, id)
  if (!application.ok) return application
  return accepted({ events: [{ type: 'application-removed', application: id, body: {} }], said })
}

/** Puts an application taken off back on the board, as it was. */
export const restoreApplication = (
  logbook: Logbook,
  { application: id }: CommandOf<'restore-application'>,
): Outcome<Change> => {
  const application = logbook.applications.get(id)
  if (application?.presence !== 'removed' && application?.presence !== 'present')
    return refused('no-such-application')
  const said = { key: 'application-restored', company: application.details.company } as const
  return accepted({
    events:
      application.presence === 'present'
        ? []
        : [{ type: 'application-restored', application: id, body: {} }],
    said,
  })
}

/**
 * Erases an application for good: what was written about it leaves the file, on the cards that were
 * joined to it too.
 */
export const eraseApplication = (
  logbook: Logbook,
  { application: id }: CommandOf<'erase-application'>,
): Outcome<Change> => {
  const said = { key: 'application-erased' } as const
  const application = logbook.applications.get(id)
  if (application === undefined) return refused('no-such-application')
  if (application.presence === 'erased') return accepted({ events: [], said })
  const traces = tracesOf(logbook, application)
  const imports = forgottenInImports(
    logbook,
    traces.map((trace) => ({ application: trace.application })),
  )
  const gone = new Set(traces.map((trace) => trace.application.id))
  const events = [...gone].map((application): EventDraft => ({
    type: 'application-erased',
    application,
    body: {},
  }))
  const told = unlikeAfter(logbook, events, (key) =>
    gone.has(refOfKey(key)?.application ?? '') ? undefined : key,
  )
  return accepted({
    events: [...events, ...told, ...imports.events],
    said,
    erase: [...traces.map((trace) => ({ application: trace.application.id })), ...imports.erase],
  })
}
