import type { Debrief } from './checkDebrief.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { recognisedCommands } from './recognised.ts'
import { interviewsOf } from '#domain/logbook/application.ts'

/**
 * What a debrief writes: a new application, or one more interview of a known one with what was
 * learnt about its people and post, or a better account of an interview already noted; and who was
 * recognised from another card. `newId` makes what their records are to share.
 */
export const debriefCommands = (
  { details, people, interview, recognised }: Debrief,
  application: string,
  before: Application | undefined,
  newId: () => string,
): readonly Command[] => {
  const known = recognised.flatMap(({ person, ...draft }) =>
    recognisedCommands(application, person, draft, newId()),
  )
  if (before === undefined)
    return [
      { do: 'open-application', application, details, people: [...people], entries: [interview] },
      ...known,
    ]
  const noted = interviewsOf(before).find(({ id }) => id === interview.id)
  return [
    { do: 'change-details', application, details, from: before.details },
    ...people.map((person): Command => ({
      do: 'note-person',
      application,
      person,
      from: before.people.find(({ id }) => id === person.id),
    })),
    noted === undefined
      ? { do: 'record-entry', application, entry: interview }
      : { do: 'correct-entry', application, entry: interview, from: noted },
    ...known,
  ]
}
