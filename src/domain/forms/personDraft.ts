import * as v from 'valibot'
import { errorsOf, type FieldErrors } from './fieldErrors.ts'
import { personSchema, type Person } from '#domain/logbook/person.ts'
import type { Civility } from '#domain/vocabulary.ts'

/** A person while they are being written down: every answer a text, empty when not given. */
export interface PersonDraft {
  readonly id: string
  name: string
  civility: Civility | null
  role: string
  email: string
  phone: string
  assistantPhone: string
  linkedin: string
  linkedinConnected: boolean
  postalAddress: string
  isHr: boolean
  agency: boolean
  left: boolean
  /** Came here from another company, as it is noted. */
  movedHere: boolean
  /** Shared with other cards; said on the person's own page. */
  identity: string
  /** Whoever shares a detail with them is somebody else. */
  apart: boolean
  /** Who was asked about and is somebody else: their `RecordKey`s, a space between. */
  unlike: string
  /** Whom of another card they were recognised as in this form: a `RecordKey`, or nothing. */
  sameAs: string
  /** And came here from there, as this form says. */
  moved: boolean
  gaveNoDetails: boolean
}

export const emptyPersonDraft = (id: string): PersonDraft => ({
  id,
  name: '',
  civility: null,
  role: '',
  email: '',
  phone: '',
  assistantPhone: '',
  linkedin: '',
  linkedinConnected: false,
  postalAddress: '',
  isHr: false,
  agency: false,
  left: false,
  movedHere: false,
  identity: '',
  apart: false,
  unlike: '',
  sameAs: '',
  moved: false,
  gaveNoDetails: false,
})

/** The draft that edits a person already known. */
export const personDraftOf = (person: Person): PersonDraft => ({
  id: person.id,
  name: person.name,
  civility: person.civility ?? null,
  role: person.role ?? '',
  email: person.email ?? '',
  phone: person.phone ?? '',
  assistantPhone: person.assistantPhone ?? '',
  linkedin: person.linkedin ?? '',
  linkedinConnected: person.linkedinConnected ?? false,
  postalAddress: person.postalAddress ?? '',
  isHr: person.isHr ?? false,
  agency: person.agency ?? false,
  left: person.left ?? false,
  movedHere: person.movedHere ?? false,
  identity: person.identity ?? '',
  apart: person.apart ?? false,
  unlike: (person.unlike ?? []).join(' '),
  sameAs: '',
  moved: false,
  gaveNoDetails: person.gaveNoDetails ?? false,
})

/** What was answered about whoever was written, which says nothing alone. */
const ABOUT_THEM: ReadonlySet<string> = new Set(['id', 'apart', 'unlike', 'sameAs', 'moved'])

/** Nothing was written: such a slip is simply left out. */
export const isBlank = (draft: PersonDraft): boolean =>
  Object.entries(draft).every(
    ([field, answer]) =>
      ABOUT_THEM.has(field) || answer === null || answer === false || String(answer).trim() === '',
  )

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)
const marked = (ticked: boolean): true | undefined => (ticked ? true : undefined)

const stated = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** Who is somebody else, as the form keeps it. */
export const unlikeOf = ({ unlike }: Pick<PersonDraft, 'unlike'>): string[] | undefined =>
  unlike === '' ? undefined : unlike.split(' ')

/** The checked person, or what to complete. */
export const personOfDraft = (
  draft: PersonDraft,
): { readonly value: Person } | { readonly errors: FieldErrors } => {
  const parsed = v.safeParse(
    personSchema,
    stated({
      id: draft.id,
      name: draft.name,
      civility: draft.civility ?? undefined,
      role: given(draft.role),
      email: given(draft.email),
      phone: given(draft.phone),
      assistantPhone: given(draft.assistantPhone),
      linkedin: given(draft.linkedin),
      linkedinConnected: marked(draft.linkedinConnected),
      postalAddress: given(draft.postalAddress),
      isHr: marked(draft.isHr),
      agency: marked(draft.agency),
      left: marked(draft.left),
      movedHere: marked(draft.movedHere),
      identity: given(draft.identity),
      apart: marked(draft.apart),
      unlike: unlikeOf(draft),
      gaveNoDetails: marked(draft.gaveNoDetails),
    }),
  )
  return parsed.success ? { value: parsed.output } : { errors: errorsOf(parsed.issues) }
}
