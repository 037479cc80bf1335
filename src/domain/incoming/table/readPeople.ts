import { companyKey } from '#domain/companyName.ts'
import { TEXT_MAX } from '#domain/fields/fields.ts'
import { tidyText } from '#domain/fields/tidy.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'
import { without } from '#domain/without.ts'
import type { ContactRow } from './contactRow.ts'
import { personFact } from './facts.ts'
import type { RowReading, RowReason } from './reading.ts'
import { keepTheRest, lineIn, rowCells, type RowCells } from './rowCells.ts'
import { knownBy, type Directory } from './directory.ts'
import type { RowReader } from './rowContent.ts'
import { rowPeople } from './rowPeople.ts'

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
  const [told] = rowPeople(cells, '', reader)
  const on = dayIn(cells, reader, 'connected-on')
  if (told === undefined) return { fate: 'unreadable', reason: 'name-missing' }
  const known = knownBy(directory, told, company)
  const [first] = known
  if (first === undefined) return aside('not-known')
  if (on === undefined) return { fate: 'unreadable', reason: 'malformed' }
  const isTold = known.some(
    ({ application, person }) =>
      person.linkedinConnected === true ||
      application.entries.some(
        (entry) => entry.kind === 'linkedin-acceptance' && entry.from === person.id,
      ),
  )
  if (isTold)
    return {
      fate: 'already-there',
      joins: {
        application: first.application.id,
        company: first.application.details.company,
        post: first.application.details.post,
      },
    }
  const { application, person } = first
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
  const [told] = rowPeople(cells, company, reader)
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
  const person = without(told, 'isMet')
  keepTheRest(cells)
  return onCard({ application: card.id, does: 'noted', person, notes: cells.notes }, card, {
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
  const [person] = rowPeople(rowCells(row, reader.frame), '', reader)
  const invited = cells.one('invited')?.text
  const who =
    person === undefined
      ? invited === undefined
        ? undefined
        : ({ fact: 'person', value: invited } as const)
      : personFact(person)
  return {
    line: row.line,
    company: lineIn(cells, 'company'),
    post: '',
    facts: [
      ...(who === undefined ? [] : [who]),
      ...(told.adds ?? []).filter(({ fact }) => fact !== 'person'),
    ],
    doubts: cells.doubts,
    toTell: [],
    ...told,
  }
}
