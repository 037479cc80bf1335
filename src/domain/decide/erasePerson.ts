import type { Application } from '#domain/logbook/application.ts'
import type { Change } from './decision.ts'
import { peopleNamedIn } from '#domain/entry/entrySubject.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { tracesOf } from './traces.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** What may be kept of an entry about one person alone: that it happened, when, by which channel. */
const bare = (entry: Entry): Entry => {
  const { id, at, zone } = entry
  const dated = { id, at, zone }
  switch (entry.kind) {
    case 'interview':
      return {
        kind: entry.kind,
        ...dated,
        durationMinutes: entry.durationMinutes,
        ...(entry.setting === undefined ? {} : { setting: entry.setting }),
        ...(entry.mode === undefined ? {} : { mode: entry.mode }),
        ...(entry.round === undefined ? {} : { round: entry.round }),
        met: [],
        ...(entry.promise === undefined ? {} : { promise: entry.promise }),
        ...(entry.nextContact === undefined ? {} : { nextContact: entry.nextContact }),
        ...(entry.channelAsked === undefined ? {} : { channelAsked: entry.channelAsked }),
      }
    case 'thanks':
      return { kind: entry.kind, ...dated, channel: entry.channel }
    case 'follow-up':
      return { kind: entry.kind, ...dated, channel: entry.channel, outcome: entry.outcome }
    case 'answer':
      return {
        kind: entry.kind,
        ...dated,
        ...(entry.channel === undefined ? {} : { channel: entry.channel }),
        ...(entry.promise === undefined ? {} : { promise: entry.promise }),
      }
    case 'feedback':
      return { kind: entry.kind, ...dated }
    // These two exist only in relation to somebody: the id stays, and says nothing by itself.
    case 'linkedin-invitation':
      return { kind: entry.kind, ...dated, to: entry.to }
    case 'linkedin-acceptance':
      return { kind: entry.kind, ...dated, from: entry.from }
    case 'offer':
    case 'refusal':
    case 'hire':
    case 'let-go':
    case 'reopened':
    case 'note':
      return entry
  }
}

/** An interview with others too: the person and the points they raised leave it. */
const without = (entry: Entry, person: string): Entry => {
  if (entry.kind !== 'interview') return entry
  const { lead, points, ...rest } = entry
  return {
    ...rest,
    met: entry.met.filter((id) => id !== person),
    ...(lead === undefined || lead === person ? {} : { lead }),
    ...(points === undefined ? {} : { points: points.filter((point) => point.person !== person) }),
  }
}

const entriesAfter = (application: Application, person: string): readonly EventDraft[] =>
  application.entries.flatMap((entry): EventDraft[] => {
    const named = peopleNamedIn(entry)
    if (!named.includes(person)) return []
    const left = named.length === 1 ? bare(entry) : without(entry, person)
    return [{ type: 'entry-corrected', application: application.id, body: { entry: left } }]
  })

const isKnown = ({ people, entries }: Application, person: string): boolean =>
  people.some(({ id }) => id === person) ||
  entries.some((entry) => peopleNamedIn(entry).includes(person))

const erased = ({
  application,
  person,
}: {
  readonly application: Application
  readonly person: string
}): readonly EventDraft[] => [
  ...entriesAfter(application, person),
  { type: 'person-erased', application: application.id, body: { person } },
]

/**
 * Erases what was written about one person: their record and the texts of the entries that name
 * nobody else, on the cards that were joined to this one too. What happened, when and by which
 * channel stays, so that the plan does not change.
 */
export const erasePerson = (
  logbook: Logbook,
  { application: id, person }: CommandOf<'erase-person'>,
): Outcome<Change> => {
  const application = logbook.applications.get(id)
  if (application === undefined || application.presence === 'erased')
    return refused('no-such-application')
  if (!isKnown(application, person)) return refused('no-such-person')
  const traces = tracesOf(logbook, application, [person]).flatMap((trace) =>
    trace.people.map((known) => ({ application: trace.application, person: known })),
  )
  return accepted({
    events: traces.filter((trace) => isKnown(trace.application, trace.person)).flatMap(erased),
    said: { key: 'person-erased', company: application.details.company },
    erase: traces.map((trace) => ({ application: trace.application.id, subject: trace.person })),
  })
}
