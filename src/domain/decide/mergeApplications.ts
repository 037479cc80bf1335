import type { Application } from '#domain/logbook/application.ts'
import type { Change } from './decision.ts'
import { isMeeting, subjectOf, type Entry } from '#domain/entry/entry.ts'
import { present } from './present.ts'
import { same } from '#domain/same.ts'
import { completedPerson, renamed, samePeople, type PeopleThere } from './samePeople.ts'
import { isTwin, joinedTwins } from './twinEntries.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { Details } from '#domain/logbook/details.ts'
import { unlikeAfter } from './unlikeAfter.ts'
import { markEvent } from './markEvent.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { recordKey, refOfKey, type RecordKey } from '#domain/logbook/recordKey.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** What the target knew, completed by what only the other one knew; both notes are kept. */
const completed = (target: Details, other: Details): Details => {
  const { postUnknown, ...known } = { ...other, ...target }
  const post = target.post === '' ? other.post : target.post
  const notes = [target.notes, other.notes].filter((note) => note !== undefined && note !== '')
  return {
    ...known,
    post,
    ...(post === '' && postUnknown !== undefined ? { postUnknown } : {}),
    ...(notes.length === 0 ? {} : { notes: [...new Set(notes)].join('\n\n') }),
  }
}

/** People the target does not know, and those it knows, with what only the other card told of them. */
const peopleJoined = (from: Application, into: Application, there: PeopleThere): EventDraft[] =>
  from.people.flatMap((person): EventDraft[] => {
    const here = into.people.find(({ id }) => id === (there.get(person.id) ?? person.id))
    const joined = here === undefined ? person : completedPerson(here, person)
    return same(here, joined)
      ? []
      : [
          {
            type: 'person-noted',
            application: into.id,
            subject: joined.id,
            body: { person: joined },
          },
        ]
  })

const twinOf = (theirs: Entry, into: Application) => ({
  theirs,
  ours: into.entries.find((known) => isTwin(known, theirs)),
})

/** Each line of the other card, and the line of the target that tells of the same thing. */
const twinsOf = (from: Application, into: Application, there: PeopleThere) => {
  const theirs = from.entries.map((entry) => renamed(entry, there))
  const interviews = new Map(
    theirs.filter(isMeeting).flatMap((interview) => {
      const { ours } = twinOf(interview, into)
      return ours === undefined ? [] : [[interview.id, ours.id] as const]
    }),
  )
  // What became of an interview is told of the one that stays.
  return theirs.map((entry) =>
    twinOf(
      'interview' in entry
        ? { ...entry, interview: interviews.get(entry.interview) ?? entry.interview }
        : entry,
      into,
    ),
  )
}

const entriesJoined = (into: Application, twins: ReturnType<typeof twinsOf>): EventDraft[] => {
  const known = new Set([...into.entries, ...into.withdrawn].map(({ id }) => id))
  return twins.flatMap(({ ours, theirs }): EventDraft[] => {
    if (known.has(theirs.id)) return []
    const type = ours === undefined ? 'entry-recorded' : 'entry-corrected'
    const entry = ours === undefined ? theirs : joinedTwins(ours, theirs)
    return same(ours, entry)
      ? []
      : [{ type, application: into.id, ...subjectOf(entry), body: { entry } }]
  })
}

/** The id of a step names the entries and people it is about. */
const stepThere = (step: string, ids: ReadonlyMap<string, string>): string =>
  step
    .split(':')
    .map((part) => ids.get(part) ?? part)
    .join(':')

const marksJoined = (
  from: Application,
  into: Application,
  ids: ReadonlyMap<string, string>,
): EventDraft[] =>
  Object.entries(from.marks).flatMap(([step, mark]) => {
    const there = stepThere(step, ids)
    return into.marks[there] === undefined ? [markEvent(into.id, there, mark)] : []
  })

/** Of a card that says it was not sent, and one that says it was, the latter knows more. */
const sentWhereEither = (details: Details, from: Details): Details =>
  from.sentUndated === true ? { ...details, sentUndated: true } : details

const joined = (from: Application, into: Application, there: PeopleThere): EventDraft[] => {
  const details = sentWhereEither(completed(into.details, from.details), from.details)
  const twins = twinsOf(from, into, there)
  const ids = new Map([
    ...there,
    ...twins.flatMap(({ ours, theirs }) =>
      ours === undefined ? [] : [[theirs.id, ours.id] as const],
    ),
  ])
  return [
    ...(same(details, into.details)
      ? []
      : [{ type: 'details-changed', application: into.id, body: { details } } as const]),
    ...peopleJoined(from, into, there),
    ...entriesJoined(into, twins),
    ...marksJoined(from, into, ids),
  ]
}

/** Where the other card named one of its people, the target does. */
const keyThere =
  (from: Application, into: Application, there: PeopleThere) =>
  (key: RecordKey): RecordKey => {
    const ref = refOfKey(key)
    return ref?.application === from.id
      ? recordKey({ application: into.id, person: there.get(ref.person) ?? ref.person })
      : key
  }

/**
 * Joins two cards of the same application: everything the first one holds moves to the second. Who
 * and what both cards tell of stands there once.
 */
export const mergeApplications = (
  logbook: Logbook,
  { application: id, into }: CommandOf<'merge-applications'>,
): Outcome<Change> => {
  if (id === into) return refused('same-application', 'into')
  const target = present(logbook, into)
  if (!target.ok) return refused(target.reason, 'into')
  const said = { key: 'application-merged', company: target.value.details.company } as const
  const known = logbook.applications.get(id)
  if (known?.presence === 'merged') return accepted({ events: [], said })
  const from = present(logbook, id)
  if (!from.ok) return from
  const there = samePeople(from.value, target.value)
  const people = there.size === 0 ? {} : { people: Object.fromEntries(there) }
  const events: readonly EventDraft[] = [
    ...joined(from.value, target.value, there),
    { type: 'application-merged', application: id, body: { into, ...people } },
  ]
  const told = unlikeAfter(logbook, events, keyThere(from.value, target.value, there))
  return accepted({ events: [...events, ...told], said })
}
