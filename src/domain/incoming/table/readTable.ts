import { fold } from '#domain/fold.ts'
import type { Application } from '#domain/logbook/application.ts'
import { LINE_MAX } from '#domain/fields/fields.ts'
import type { Sheet, SheetRow } from '#domain/incoming/workbook.ts'
import { additionsTo } from './additions.ts'
import { askingWith } from './asking.ts'
import type { TableChoices } from './choices.ts'
import type { RowContent } from './content.ts'
import { entryIds } from './rowEntries.ts'
import { factsOf, placeOf, tellingsOf } from './facts.ts'
import { frameOf, type TableFrame } from './frame.ts'
import { groupsOf, type RowGroup } from './groups.ts'
import { directoryOf } from './directory.ts'
import { personRow } from './readPeople.ts'
import { FATES, type ReadingContext, type RowReading, type TableReading } from './reading.ts'
import { rowContent, type RowReader } from './rowContent.ts'
import { rulesOf } from './rules.ts'

const bare = (line: number, content?: RowContent) => ({
  line,
  company: content?.company ?? '',
  post: content?.post ?? '',
  facts: [],
  doubts: content?.doubts ?? [],
  toTell: [],
  ...(content === undefined ? {} : { print: content.print }),
})

const there = ({ id, details }: Application): NonNullable<RowReading['joins']> => ({
  application: id,
  company: details.company,
  post: details.post,
})

/** Where a card lives on that was joined to another one. */
const livesOn = (
  applications: ReadonlyMap<string, Application>,
  id: string,
): Application | undefined => {
  let card = applications.get(id)
  for (
    let hops = 0;
    card?.merged !== undefined && card.presence === 'merged' && hops < 50;
    hops += 1
  )
    card = applications.get(card.merged.into)
  return card?.presence === 'present' ? card : undefined
}

/** The card that each row which was brought in before told of, by its print. */
const knownRows = (
  { imports }: ReadingContext,
  applications: ReadonlyMap<string, Application>,
): ReadonlyMap<string, Application> => {
  const known = new Map<string, Application>()
  for (const record of imports)
    if (record.takenBack !== true)
      for (const [print, id] of record.rows) {
        const card = livesOn(applications, id)
        if (card !== undefined) known.set(print, card)
      }
  return known
}

/** The rows of one application: the first writes, the others join it. */
const groupRows = (
  { lines, prints, content, card }: RowGroup,
  contents: ReadonlyMap<number, RowContent>,
  now: string,
): readonly RowReading[] => {
  const [first = 0] = lines
  const additions = card === undefined ? undefined : additionsTo(card, content)
  const isThere = additions?.facts.length === 0
  const lead: RowReading = {
    ...bare(first, content),
    facts: factsOf(content),
    place: placeOf(content),
    toTell: tellingsOf(content, now.slice(0, 10), entryIds('', content)),
    fate: card === undefined ? 'new' : isThere ? 'already-there' : 'joins',
    content,
    ...(card === undefined ? {} : { joins: there(card) }),
    ...(additions === undefined ? {} : { additions, adds: additions.facts }),
  }
  const others = lines.slice(1).map((line, at): RowReading => {
    const own = contents.get(line)
    return {
      ...bare(line, own),
      print: prints[at + 1] ?? '',
      facts: own === undefined ? [] : factsOf(own),
      place: lead.place ?? 'sent',
      fate: isThere ? 'already-there' : 'joins',
      joins:
        card === undefined
          ? { line: first, company: content.company, post: content.post }
          : { ...there(card), line: first },
    }
  })
  return [lead, ...others]
}

/** Whether a row names a company in more than a line: nobody could say which part of it is the name. */
const isTooLong = ({ cells }: SheetRow, { uses }: TableFrame): boolean =>
  cells.some(
    ({ text }, at) =>
      (uses[at] === 'company' || uses[at] === 'company-post') && text.length > LINE_MAX,
  )

const applicationRows = (
  reader: RowReader,
  choices: TableChoices,
  context: ReadingContext,
): readonly RowReading[] => {
  const { frame } = reader
  const applications = new Map([...context.applications].map((each) => [each.id, each]))
  const known = knownRows(context, applications)
  const done: RowReading[] = []
  const contents = new Map<number, RowContent>()
  for (const row of frame.rows) {
    const content = rowContent(row, reader)
    const card = known.get(content.print)
    if (card !== undefined)
      done.push({
        ...bare(row.line, content),
        facts: factsOf(content),
        fate: 'already-there',
        joins: there(card),
      })
    else if (content.company === '')
      done.push({
        ...bare(row.line, content),
        fate: 'unreadable',
        reason: isTooLong(row, frame) ? 'malformed' : 'company-missing',
      })
    else contents.set(row.line, content)
  }
  const groups = groupsOf([...contents.values()], applications.values(), {
    apart: new Set(choices.apart),
    isJournal: frame.layout === 'acts',
  })
  for (const group of groups) done.push(...groupRows(group, contents, context.now))
  return done
}

const asideRows = ({ setAside }: TableFrame): readonly RowReading[] =>
  setAside.map(({ row, reason }) => ({
    ...bare(row.line),
    company:
      row.cells
        .map(({ text }) => text.trim())
        .find((text) => text !== '')
        ?.slice(0, 200) ?? '',
    fate: 'left-out',
    reason,
  }))

const countsOf = (rows: readonly RowReading[]): TableReading['counts'] => {
  const counts = { read: rows.length, ...Object.fromEntries(FATES.map((fate) => [fate, 0])) } as {
    -readonly [Key in keyof TableReading['counts']]: number
  }
  for (const { fate } of rows) counts[fate] += 1
  return counts
}

/**
 * Reads a table against what the person chose and the cards there are: what its columns mean, what
 * must be asked, and the fate of every row. Nothing is written, and no row is passed over.
 */
export const readTable = (
  sheet: Sheet,
  choices: TableChoices,
  context: ReadingContext,
): TableReading => {
  const frame = frameOf(sheet, choices, context)
  const asking = askingWith(choices)
  const rules = rulesOf(frame, asking, context)
  const reader: RowReader = {
    frame,
    rules,
    own: new Set((context.own ?? []).map(fold)),
  }
  const isOfPeople = frame.layout !== 'applications' && frame.layout !== 'acts'
  const directory = isOfPeople ? directoryOf(context.applications) : undefined
  const read =
    directory === undefined
      ? applicationRows(reader, choices, context)
      : frame.rows.map((row) => personRow(row, reader, directory))
  rules.askTheRest()
  const rows = [...read, ...asideRows(frame)].sort((a, b) => a.line - b.line)
  return {
    layout: frame.layout,
    headerLine: frame.headerLine,
    columns: frame.columns,
    statuses: rules.statuses.list,
    questions: asking.questions,
    rows,
    counts: countsOf(rows),
  }
}
