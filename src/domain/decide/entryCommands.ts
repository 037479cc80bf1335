import { personOf, type Application } from '#domain/logbook/application.ts'
import { checkEntry } from './checkEntry.ts'
import type { DecideContext, Change } from './decision.ts'
import { entrySchema, peopleNamedIn, subjectOf } from '#domain/entry/entry.ts'
import {
  interviewAbout,
  movedByCorrecting,
  movedByRecording,
  movedByWithdrawing,
  withOldStart,
} from './interviewMoves.ts'
import { present } from './present.ts'
import { same } from '#domain/same.ts'
import type { Said, SaidKey } from './said.ts'
import { keyOfCorrecting, keyOfRecording } from './saidOfRecording.ts'
import { threeWay } from './threeWay.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

const saidOf = (key: SaidKey, application: Application, entry: Entry): Said => {
  const person = personOf(application, subjectOf(entry).subject)
  const company = application.details.company
  return person === undefined ? { key, company } : { key, company, person: person.name }
}

const peopleOf = ({ people }: Application, more: readonly string[] = []): ReadonlySet<string> =>
  new Set([...people.map(({ id }) => id), ...more])

/** Notes something that happened; an id already there, even taken back, is left alone. */
export const recordEntry = (
  logbook: Logbook,
  { application: id, entry: told }: CommandOf<'record-entry'>,
  context: DecideContext,
): Outcome<Change> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  const entry = withOldStart(application.value, told)
  const said = saidOf(keyOfRecording(application.value, entry), application.value, entry)
  const { entries, withdrawn } = application.value
  if ([...entries, ...withdrawn].some((known) => known.id === entry.id))
    return accepted({ events: [], said })
  if ('interview' in entry && interviewAbout(application.value, entry) === undefined)
    return refused('no-such-entry', 'entry.interview')
  const checked = checkEntry(entry, peopleOf(application.value), context, 'entry')
  if (!checked.ok) return checked
  return accepted({
    events: [
      ...movedByRecording(application.value, entry),
      { type: 'entry-recorded', application: id, ...subjectOf(entry), body: { entry } },
    ],
    said,
  })
}

/** Gives a better account of an entry. People it named before may stay named. */
export const correctEntry = (
  logbook: Logbook,
  { application: id, entry: wanted, from }: CommandOf<'correct-entry'>,
  context: DecideContext,
): Outcome<Change> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  const before = application.value.entries.find((known) => known.id === wanted.id)
  if (before === undefined) return refused('no-such-entry')
  const merged = threeWay(entrySchema, { current: before, from, wanted })
  if (!merged.ok) return merged
  const entry = withOldStart(application.value, merged.value, before)
  const said = saidOf(keyOfCorrecting(before, entry), application.value, entry)
  if (same(before, entry)) return accepted({ events: [], said })
  const people = peopleOf(application.value, peopleNamedIn(before))
  const checked = checkEntry(entry, people, context, 'entry')
  if (!checked.ok) return checked
  return accepted({
    events: [
      ...movedByCorrecting(application.value, before, entry),
      { type: 'entry-corrected', application: id, ...subjectOf(entry), body: { entry } },
    ],
    said,
  })
}

/** Takes an entry back. */
export const withdrawEntry = (
  logbook: Logbook,
  { application: id, entry }: CommandOf<'withdraw-entry'>,
): Outcome<Change> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  const { entries, withdrawn } = application.value
  const taken = withdrawn.find((known) => known.id === entry)
  const standing = entries.find((known) => known.id === entry)
  const about = standing ?? taken
  if (about === undefined) return refused('no-such-entry')
  return accepted({
    events:
      standing === undefined
        ? []
        : [
            ...movedByWithdrawing(application.value, standing),
            { type: 'entry-withdrawn', application: id, body: { entry } },
          ],
    said: saidOf('entry-withdrawn', application.value, about),
  })
}
