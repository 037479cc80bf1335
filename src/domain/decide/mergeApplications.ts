import type { Application } from '#domain/application.ts'
import type { Draft } from '#domain/decide/decision.ts'
import { subjectOf } from '#domain/decide/entrySubject.ts'
import { present } from '#domain/decide/present.ts'
import { same } from '#domain/decide/same.ts'
import type { CommandOf } from '#domain/commands.ts'
import type { Details } from '#domain/details.ts'
import { markEvent } from '#domain/decide/markEvent.ts'
import type { EventDraft } from '#domain/events.ts'
import type { Logbook } from '#domain/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** What the target knew, completed by what only the other one knew; both notes are kept. */
const completed = (target: Details, other: Details): Details => {
  const place = target.place ?? other.place
  const offerUrl = target.offerUrl ?? other.offerUrl
  const notes = [target.notes, other.notes].filter((note) => note !== undefined && note !== '')
  return {
    ...target,
    ...(place === undefined ? {} : { place }),
    ...(offerUrl === undefined ? {} : { offerUrl }),
    ...(notes.length === 0 ? {} : { notes: [...new Set(notes)].join('\n\n') }),
  }
}

const copied = (from: Application, into: Application): readonly EventDraft[] => {
  const application = into.id
  const hasPerson = new Set(into.people.map(({ id }) => id))
  const hasEntry = new Set([...into.entries, ...into.withdrawn].map(({ id }) => id))
  const details = completed(into.details, from.details)
  return [
    ...(same(details, into.details)
      ? []
      : [{ type: 'details-changed', application, body: { details } } as const]),
    ...from.people
      .filter(({ id }) => !hasPerson.has(id))
      .map((person): EventDraft => ({
        type: 'person-noted',
        application,
        subject: person.id,
        body: { person },
      })),
    ...from.entries
      .filter(({ id }) => !hasEntry.has(id))
      .map((entry): EventDraft => ({
        type: 'entry-recorded',
        application,
        ...subjectOf(entry),
        body: { entry },
      })),
    ...Object.entries(from.marks)
      .filter(([step]) => into.marks[step] === undefined)
      .map(([step, mark]) => markEvent(application, step, mark)),
  ]
}

/** Joins two cards of the same application: everything the first one holds moves to the second. */
export const mergeApplications = (
  logbook: Logbook,
  { application: id, into }: CommandOf<'merge-applications'>,
): Outcome<Draft> => {
  if (id === into) return refused('same-application', 'into')
  const target = present(logbook, into)
  if (!target.ok) return refused(target.reason, 'into')
  const said = { key: 'application-merged', company: target.value.details.company } as const
  const known = logbook.applications.get(id)
  if (known?.presence === 'merged') return accepted({ events: [], said })
  const from = present(logbook, id)
  if (!from.ok) return from
  return accepted({
    events: [
      ...copied(from.value, target.value),
      { type: 'application-merged', application: id, body: { into } },
    ],
    said,
  })
}
