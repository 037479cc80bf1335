import { fold } from '#domain/fold.ts'
import { isLink, linkIn } from '#domain/fields/addresses.ts'
import { LINE_MAX } from '#domain/fields/fields.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import { peopleIn, type PersonInCell } from '#domain/incoming/cells/cellPeople.ts'
import type { RowPerson } from './content.ts'
import type { FilledCell, RowCells } from './rowCells.ts'
import type { TableRules } from './rules.ts'

/** Whose rows are read, and by which rules. */
interface PeopleReader {
  readonly own: ReadonlySet<string>
  readonly rules: Pick<TableRules, 'ownZone'>
}

type Detail = 'role' | 'email' | 'phone' | 'linkedin'

/** Whoever a cell names, and in which way it was not all of it. */
const named = (
  cell: FilledCell,
  cells: RowCells,
  isSelf: (text: string) => boolean,
): PersonInCell[] => {
  const { people, hasMore } = peopleIn(cell.text)
  const others = people.filter(
    ({ name, email }) => !isSelf(name) && !(email !== undefined && isSelf(email)),
  )
  if (hasMore || others.length < people.length) cells.doubt(cell, 'contact-unread')
  return others
}

/** Where numbers begin with a zero that sheets drop, and what is left of them. */
const WITHOUT_ZERO: Readonly<Record<string, RegExp>> = {
  'Europe/Paris': /^[1-79]\d{8}$/u,
  'Europe/Zurich': /^[2-79]\d{8}$/u,
  'Europe/Brussels': /^4\d{8}$/u,
}

/** A number that a sheet took for a figure, with the zero it lost. */
const withItsZero = (text: string, zone: string): string =>
  WITHOUT_ZERO[zone]?.test(text.trim()) === true ? `0${text.trim()}` : text

/** What a column of one detail says of the row's person; null where it says it of nobody in person. */
const detailIn = (name: Detail, cell: FilledCell, zone: string): string | null => {
  if (name === 'role') return tidyLine(cell.text).slice(0, LINE_MAX)
  if (name === 'linkedin') {
    const link = linkIn(cell.cell.link ?? cell.text)
    return isLink(link) ? link : null
  }
  // With a name before it, only to see what else stands there.
  const text = name === 'phone' ? withItsZero(cell.text, zone) : cell.text
  const { people } = peopleIn(`Anne Roy ${text}`)
  return people.length === 1 ? (people[0]?.[name] ?? null) : null
}

/** Of several people an address belongs to the one whose name stands in it. */
const owner = (people: readonly RowPerson[], value: string): number => {
  if (people.length === 1) return 0
  const box = fold(value.split('@')[0] ?? '').replace(/[^a-z]/gu, '')
  const found = people.flatMap(({ name }, at) => {
    const surname = fold(name).split(' ').at(-1) ?? ''
    return surname.length > 2 &&
      value.includes('@') &&
      box.includes(surname.replace(/[^a-z]/gu, ''))
      ? [at]
      : []
  })
  return found.length === 1 ? (found[0] ?? -1) : -1
}

const withDetails = (
  people: RowPerson[],
  name: Detail,
  cells: RowCells,
  isSelf: (text: string) => boolean,
  zone: string,
): void => {
  for (const cell of cells.all(`contact-${name}`)) {
    const value = detailIn(name, cell, zone)
    const at = value === null || isSelf(value) ? -1 : owner(people, value)
    const person = people[at]
    if (value !== null && person?.[name] === value) continue
    if (value === null || person === undefined || person[name] !== undefined) cells.keep(cell)
    else people[at] = { ...person, [name]: value }
  }
}

/** Reads the people of a row: never a mailbox, a machine, the company or the person themselves. */
export const rowPeople = (
  cells: RowCells,
  company: string,
  { own, rules }: PeopleReader,
): readonly RowPerson[] => {
  const isSelf = (text: string): boolean => own.has(fold(text)) || fold(text) === fold(company)
  const people: RowPerson[] = []
  const add = (found: readonly PersonInCell[], isMet: boolean): void => {
    for (const person of found) {
      const at = people.findIndex(({ name }) => fold(name) === fold(person.name))
      const known = people[at]
      if (known === undefined) people.push(isMet ? { ...person, isMet } : person)
      else people[at] = { ...person, ...known, ...(isMet ? { isMet } : {}) }
    }
  }
  for (const cell of cells.all('met')) add(named(cell, cells, isSelf), true)
  const first = cells.one('contact-first')
  const last = cells.one('contact-last')
  if (first !== undefined || last !== undefined) {
    const name = tidyLine(`${first?.text ?? ''} ${last?.text ?? ''}`)
    if (/\p{L}/u.test(name) && name.length <= LINE_MAX && !isSelf(name)) add([{ name }], false)
  }
  for (const cell of cells.all('contact')) add(named(cell, cells, isSelf), false)
  // « Marie Dupont <m.dupont@…> » names somebody where no other column does.
  const inAddress =
    people.length === 0
      ? cells.all('contact-email').filter(({ text }) => /\p{L}\s+\p{L}/u.test(text))
      : []
  for (const cell of inAddress) add(named(cell, cells, isSelf), false)
  for (const detail of ['email', 'phone', 'linkedin', 'role'] as const)
    withDetails(people, detail, cells, isSelf, rules.ownZone)
  return people
}
