import type { Command } from '#domain/logbook/commands.ts'
import type { ContactRow } from './contactRow.ts'
import { pastMomentOf } from './content.ts'
import { noteEntries, type EntryContext } from './rowEntries.ts'
import { noteParts } from './rowNotes.ts'
import { peopleOf } from './rowPersons.ts'

/** The commands of a row of people. */
export const contactCommands = (row: ContactRow, context: EntryContext): readonly Command[] => {
  const { application } = row
  const { now, zone, prefix } = context
  if (row.does === 'noted')
    return [
      ...peopleOf([row.person], prefix).map(
        (person) => ({ do: 'note-person', application, person }) as const,
      ),
      ...noteEntries(row.notes, context).map(
        (entry) => ({ do: 'record-entry', application, entry }) as const,
      ),
    ]
  const [text, ...more] = row.does === 'invited' ? noteParts([row.text ?? '']) : []
  const dated = { id: `${prefix}-l`, at: pastMomentOf(row.on, now), zone }
  return [
    {
      do: 'record-entry',
      application,
      entry:
        row.does === 'accepted'
          ? { kind: 'linkedin-acceptance', ...dated, from: row.person }
          : {
              kind: 'linkedin-invitation',
              ...dated,
              to: row.person,
              ...(text === undefined ? {} : { text }),
            },
    },
    ...noteEntries(more, context).map(
      (entry) => ({ do: 'record-entry', application, entry }) as const,
    ),
  ]
}
