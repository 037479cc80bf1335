import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { fold } from '#domain/fold.ts'
import { bestFirst, type PersonRecordView } from '#domain/views/personRecord.ts'

/** What a contact card may hold beside the name, in the order it is shown. */
export const CONTACT_FIELDS = [
  'role',
  'company',
  'email',
  'phone',
  'assistantPhone',
  'linkedin',
  'postalAddress',
] as const
export type ContactField = (typeof CONTACT_FIELDS)[number]

/** A person as address books know them: how to reach them where they are now. */
export interface ContactCard {
  readonly name: string
  /** Each value once, the best known first; a field that is not known is left out. */
  readonly fields: Readonly<Partial<Record<ContactField, readonly string[]>>>
}

type Known = Pick<PersonRecordView, 'application' | 'person' | 'left'>

/** Of a role or a company the one that tells best; of ways to reach somebody, all. */
const SINGLE: readonly ContactField[] = ['role', 'company']

const valueOf = ({ application, person }: Known, field: ContactField): string => {
  if (field !== 'company') return person[field] ?? ''
  // Whoever works for the agency is written to there.
  const { agency, company } = application.details
  return person.agency === true && agency !== undefined && agency !== '' ? agency : company
}

const onceEach = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = fold(value)
    if (value.trim() === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The card of a person from all their records; addresses of companies they have left stay out. */
export const contactCardOf = (
  records: readonly [Known, ...Known[]],
  now: LocalDateTime,
): ContactCard => {
  const ordered = bestFirst(records, now)
  const there = ordered.filter(({ left }) => !left)
  const fields = CONTACT_FIELDS.flatMap((field) => {
    const values = onceEach(there.map((record) => valueOf(record, field)))
    const kept = SINGLE.includes(field) ? values.slice(0, 1) : values
    return kept.length === 0 ? [] : [[field, kept] as const]
  })
  return { name: (ordered[0] ?? records[0]).person.name, fields: Object.fromEntries(fields) }
}
