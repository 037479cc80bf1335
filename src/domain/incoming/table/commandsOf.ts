import { DEFAULT_DETAILS, type Details } from '#domain/logbook/details.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { without } from '#domain/without.ts'
import { importPrefix } from '#domain/logbook/importRecord.ts'
import type { Language } from '#domain/language.ts'
import type { Additions } from './additions.ts'
import type { RowContent } from './content.ts'
import { peopleOf } from './rowPersons.ts'
import { placeOf, tellingsOf } from './facts.ts'
import { contactCommands } from './contactRows.ts'
import { noteParts } from './rowNotes.ts'
import { entriesOf, entryIds, noteEntries, type EntryContext } from './rowEntries.ts'
import type { TableReading } from './reading.ts'

/** What the commands of an import are made with. */
export interface ImportContext {
  /** Id of the import, chosen by who asks for it: a repeat writes nothing again. */
  readonly import: string
  readonly now: string
  readonly zone: string
  readonly language: Language
}

const optional = <Value>(
  name: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> => (value === undefined || value === '' ? {} : { [name]: value })

const detailsOf = (
  content: RowContent,
  context: EntryContext,
  notes: string | undefined,
): Details => {
  const { sent } = content
  const isBefore = placeOf(content) !== 'board'
  const tellings = tellingsOf(content, context.now.slice(0, 10), entryIds(context.prefix, content))
  return {
    ...DEFAULT_DETAILS,
    company: content.company,
    post: content.post,
    ...(content.post === '' ? { postUnknown: true } : {}),
    ...optional('place', content.place),
    ...optional('agency', content.agency),
    ...optional('offerUrl', content.offerUrl),
    ...optional('source', content.source),
    ...optional('cv', content.cv),
    ...(isBefore && typeof sent === 'string' ? { sentUndated: sent === 'undated' } : {}),
    ...optional('notes', notes),
    ...(tellings.length === 0 ? {} : { toTell: [...tellings] }),
  }
}

const opened = (content: RowContent, context: EntryContext): Command => {
  const people = peopleOf(content.people, context.prefix)
  const [notes, ...more] = noteParts(content.notes)
  return {
    do: 'open-application',
    application: context.prefix,
    details: detailsOf(content, context, notes),
    people: [...people],
    entries: [
      ...entriesOf(
        content,
        people.map(({ id }) => id),
        true,
        context,
      ),
      ...noteEntries(more, context),
    ],
  }
}

/** The commands by which rows join a card that is there. */
const joined = (
  { application, before, details, completed, people: fresh, content, isSentNew }: Additions,
  context: EntryContext,
): readonly Command[] => {
  const people = peopleOf(fresh, context.prefix)
  const told = { ...content, people: fresh }
  const tellings = tellingsOf(told, context.now.slice(0, 10), entryIds(context.prefix, told))
  const entries = [
    ...entriesOf(
      told,
      people.map(({ id }) => id),
      isSentNew,
      context,
    ),
    ...noteEntries(content.notes, context),
  ]
  const isSent = isSentNew && before.sentUndated !== undefined
  const { postUnknown } = before
  const kept = without(before, 'sentUndated', 'postUnknown')
  const after = {
    ...(isSent ? kept : { ...kept, ...optional('sentUndated', before.sentUndated) }),
    ...(details.post === undefined ? optional('postUnknown', postUnknown) : {}),
    ...details,
    ...(tellings.length === 0 ? {} : { toTell: [...(before.toTell ?? []), ...tellings] }),
  }
  const isChanged = isSent || Object.keys(details).length > 0 || tellings.length > 0
  return [
    ...(isChanged
      ? [
          {
            do: 'change-details',
            application,
            details: after,
            from: before,
          } as const,
        ]
      : []),
    ...completed.map(
      ({ before: from, person }) => ({ do: 'note-person', application, person, from }) as const,
    ),
    ...people.map((person) => ({ do: 'note-person', application, person }) as const),
    ...entries.map((entry) => ({ do: 'record-entry', application, entry }) as const),
  ]
}

/**
 * The commands a reading amounts to, in the order of its rows. Their ids come from the import and
 * the lines alone, so that asking twice writes once.
 */
export const commandsOf = (reading: TableReading, context: ImportContext): readonly Command[] =>
  reading.rows.flatMap((row) => {
    const prefix = `${importPrefix(context.import)}${String(row.line)}`
    const { now, zone, language } = context
    const entryContext = { now, zone, language, prefix }
    if (row.fate === 'new' && row.content !== undefined) return [opened(row.content, entryContext)]
    if (row.fate !== 'joins') return []
    if (row.contact !== undefined) return contactCommands(row.contact, entryContext)
    return row.additions === undefined ? [] : joined(row.additions, entryContext)
  })

/** The print of every row that is written or there, with the application it tells of. */
export const printsOf = (
  reading: TableReading,
  context: Pick<ImportContext, 'import'>,
): [string, string][] => {
  const idOf = (line: number): string => `${importPrefix(context.import)}${String(line)}`
  return reading.rows.flatMap(({ print, fate, line, joins }): [string, string][] => {
    if (print === undefined || (fate !== 'new' && fate !== 'joins' && fate !== 'already-there'))
      return []
    return [[print, joins?.application ?? idOf(joins?.line ?? line)]]
  })
}
