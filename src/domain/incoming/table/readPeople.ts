import { companyKey } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'
import { TEXT_MAX } from '#domain/fields/fields.ts'
import { tidyText } from '#domain/fields/tidy.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'
import type { ContactRow } from './contactRow.ts'
import type { RowPerson } from './content.ts'
import type { RowReading, RowReason } from './reading.ts'
import { lineIn, rowCells, type RowCells } from './rowCells.ts'
import type { RowReader } from './rowContent.ts'
import { rowPeople } from './rowPeople.ts'

/** A person known on a card. */
interface Known {
  readonly application: Application
  readonly person: Person
}

/** Everybody known on cards that are there, found by name, address and profile. */
export interface Directory {
  readonly byName: ReadonlyMap<string, readonly Known[]>
  readonly byDetail: ReadonlyMap<string, readonly Known[]>
  readonly byCompany: ReadonlyMap<string, readonly Application[]>
}

const profile = (link: string): string =>
  /linkedin\.com\/(?:in|pub)\/([^/?#]+)/iu.exec(link)?.[1]?.toLowerCase() ?? link

const put = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const all = map.get(key)
  if (all === undefined) map.set(key, [value])
  else all.push(value)
}

/** Makes the directory of whom the cards know. */
export const directoryOf = (applications: Iterable<Application>): Directory => {
  const byName = new Map<string, Known[]>()
  const byDetail = new Map<string, Known[]>()
  const byCompany = new Map<string, Application[]>()
  for (const application of applications) {
    if (application.presence !== 'present') continue
    put(byCompany, companyKey(application.details.company), application)
    for (const person of application.people) {
      const known = { application, person }
      put(byName, fold(person.name), known)
      if (person.email !== undefined && person.email !== '')
        put(byDetail, fold(person.email), known)
      if (person.linkedin !== undefined && person.linkedin !== '')
        put(byDetail, profile(person.linkedin), known)
    }
  }
  return { byName, byDetail, byCompany }
}

/**
 * Whoever a row names among those known: by profile or address, else by name where the company is
 * the same or the row names none. Homonyms are nobody in particular.
 */
const knownBy = (directory: Directory, told: RowPerson, company: string): readonly Known[] => {
  const details = [
    told.email === undefined ? undefined : fold(told.email),
    told.linkedin === undefined ? undefined : profile(told.linkedin),
  ]
  for (const detail of details) {
    const found = detail === undefined ? [] : (directory.byDetail.get(detail) ?? [])
    if (found.length > 0) return found
  }
  const named = directory.byName.get(fold(told.name)) ?? []
  if (company === '')
    return new Set(named.map(({ application }) => companyKey(application.details.company))).size > 1
      ? []
      : named
  const key = companyKey(company)
  return named.filter(
    ({ application }) =>
      companyKey(application.details.company) === key ||
      companyKey(application.details.agency ?? '') === key,
  )
}

type Told = Pick<RowReading, 'fate'> & Partial<RowReading>

const aside = (reason: RowReason): Told => ({ fate: 'left-out', reason })

const onCard = (
  contact: ContactRow,
  { details }: Application,
  fact: RowReading['facts'][number],
): Told => ({
  fate: 'joins',
  contact,
  place: 'people',
  facts: [fact],
  adds: [fact],
  joins: { application: contact.application, company: details.company, post: details.post },
})

const dayIn = (cells: RowCells, { rules }: RowReader, use: 'connected-on' | 'invited-on') => {
  const cell = cells.one(use)
  return cell === undefined ? undefined : rules.dates(cell.cell, cell.column).dates[0]
}

/** « Connected On »: who of those known accepted, and when. */
const connection = (cells: RowCells, reader: RowReader, directory: Directory): Told => {
  const company = lineIn(cells, 'company')
  const [told] = rowPeople(cells, '', reader.own)
  const on = dayIn(cells, reader, 'connected-on')
  if (told === undefined) return { fate: 'unreadable', reason: 'name-missing' }
  const known = knownBy(directory, told, company)
  const [first] = known
  if (first === undefined) return aside('not-known')
  if (on === undefined) return { fate: 'unreadable', reason: 'malformed' }
  const waiting = known.find(
    ({ application, person }) =>
      person.linkedinConnected !== true &&
      !application.entries.some(
        (entry) => entry.kind === 'linkedin-acceptance' && entry.from === person.id,
      ),
  )
  if (waiting === undefined)
    return {
      fate: 'already-there',
      joins: {
        application: first.application.id,
        company: first.application.details.company,
        post: first.application.details.post,
      },
    }
  const { application, person } = waiting
  return onCard(
    { application: application.id, does: 'accepted', person: person.id, on },
    application,
    { fact: 'accepted-on', value: on.date },
  )
}

/** Invitations that went out: to whom of those known, and when. */
const invitation = (cells: RowCells, reader: RowReader, directory: Directory): Told => {
  if (!/^out/iu.test(cells.one('direction')?.text ?? '')) return aside('not-ours')
  const name = lineIn(cells, 'invited')
  const on = dayIn(cells, reader, 'invited-on')
  if (name === '') return { fate: 'unreadable', reason: 'name-missing' }
  const known = knownBy(directory, { name }, '')
  const [first] = known
  if (first === undefined) return aside('not-known')
  if (on === undefined) return { fate: 'unreadable', reason: 'malformed' }
  const { application, person } = first
  const isThere = application.entries.some(
    (entry) => entry.kind === 'linkedin-invitation' && entry.to === person.id,
  )
  if (isThere)
    return {
      fate: 'already-there',
      joins: {
        application: application.id,
        company: application.details.company,
        post: application.details.post,
      },
    }
  const text = tidyText(
    cells.all('note').find(({ header }) => /message/iu.test(header))?.text ?? '',
  ).slice(0, TEXT_MAX)
  return onCard(
    {
      application: application.id,
      does: 'invited',
      person: person.id,
      on,
      ...(text === '' ? {} : { text }),
    },
    application,
    { fact: 'invited-on', value: on.date },
  )
}

/** Somebody of a list of people: noted on the card of their company, where there is one alone. */
const contact = (cells: RowCells, reader: RowReader, directory: Directory): Told => {
  const company = lineIn(cells, 'company')
  const [told] = rowPeople(cells, company, reader.own)
  if (told === undefined) return { fate: 'unreadable', reason: 'name-missing' }
  const [known] = knownBy(directory, told, company)
  const there = (application: Application) => ({
    application: application.id,
    company: application.details.company,
    post: application.details.post,
  })
  if (known !== undefined) return { fate: 'already-there', joins: there(known.application) }
  const [card, other] = company === '' ? [] : (directory.byCompany.get(companyKey(company)) ?? [])
  if (card === undefined || other !== undefined) return aside('no-card')
  const { isMet: _, ...person } = told
  return onCard({ application: card.id, does: 'noted', person, company }, card, {
    fact: 'person',
    value: told.name,
  })
}

/** Reads one row of a table of people. */
export const personRow = (row: SheetRow, reader: RowReader, directory: Directory): RowReading => {
  const cells = rowCells(row, reader.frame)
  const reads = { connections: connection, invitations: invitation, people: contact } as const
  const { layout } = reader.frame
  const read = layout === 'connections' || layout === 'invitations' ? reads[layout] : contact
  const told = read(cells, reader, directory)
  return {
    line: row.line,
    company: lineIn(cells, 'company'),
    post: '',
    facts: [],
    doubts: cells.doubts,
    toTell: [],
    ...told,
  }
}
