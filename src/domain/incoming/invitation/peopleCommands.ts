import * as v from 'valibot'
import { fold } from '#domain/fold.ts'
import type { PersonReading } from '#domain/incoming/mail/reading.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import { personSchema, type Person } from '#domain/logbook/person.ts'
import type { Reason } from '#domain/outcome.ts'
import { NEW_CARD, type TakenPerson } from './invitationDraft.ts'

/** People of cards as they stand to be checked: of one all is proposed, of several nobody yet. */
export const takenPeople = (people: readonly PersonReading[], newId: () => string): TakenPerson[] =>
  people.map((person) => ({
    id: newId(),
    take: people.length === 1,
    name: person.name,
    role: person.role ?? '',
    email: person.email ?? '',
    phone: person.phone ?? '',
  }))

/** Where people of cards go. */
interface PeopleGround {
  /** Id of the card, or `NEW_CARD`; empty while it is asked. */
  readonly card: string
  readonly application: Application | undefined
  readonly company: string
  readonly post: string
  readonly newCard: string
}

type PeopleErrors = Readonly<Partial<Record<string, Reason | 'card-open' | 'nobody'>>>

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

const stated = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** Somebody on the card already gets what was not known of them; nothing they have is replaced by nothing. */
const knownAs = (person: TakenPerson, { people }: Application): Person | undefined =>
  people.find(
    ({ name, email }) =>
      (email !== undefined && person.email !== '' && fold(email) === fold(person.email)) ||
      fold(name) === fold(person.name),
  )

/** What checked people of cards write: on a card that is there, or on a new one. */
export const peopleCommands = (
  taken: readonly TakenPerson[],
  read: readonly PersonReading[],
  { card, application, company, post, newCard }: PeopleGround,
): { readonly commands: readonly Command[] } | { readonly errors: PeopleErrors } => {
  const errors: Record<string, NonNullable<PeopleErrors[string]>> = {}
  const people: { readonly person: Person; readonly known: Person | undefined }[] = []
  for (const [at, one] of taken.entries()) {
    if (!one.take) continue
    const known = application === undefined ? undefined : knownAs(one, application)
    const { linkedin, postalAddress } = read[at] ?? {}
    const parsed = v.safeParse(personSchema, {
      ...stated({ linkedin, postalAddress }),
      ...known,
      ...stated({ role: given(one.role), email: given(one.email), phone: given(one.phone) }),
      id: known?.id ?? one.id,
      name: one.name,
    })
    if (parsed.success) people.push({ person: parsed.output, known })
    else
      for (const issue of parsed.issues)
        errors[`${one.id}.${String(issue.path?.[0]?.key)}`] = issue.message as Reason
  }
  if (people.length === 0 && Object.keys(errors).length === 0) errors['people'] = 'nobody'
  if (card === '' || (card !== NEW_CARD && application === undefined)) errors['card'] = 'card-open'
  if (card === NEW_CARD && company.trim() === '') errors['company'] = 'company-missing'
  if (Object.keys(errors).length > 0) return { errors }
  if (application === undefined)
    return {
      commands: [
        {
          do: 'open-application',
          application: newCard,
          details: {
            ...DEFAULT_DETAILS,
            company,
            post,
            ...(post.trim() === '' ? { postUnknown: true } : {}),
            // Whoever has somebody's card does not wait to send a first word.
            sentUndated: true,
          },
          people: people.map(({ person }) => person),
          entries: [],
        },
      ],
    }
  return {
    commands: people.map(({ person, known }) => ({
      do: 'note-person',
      application: application.id,
      person,
      from: known,
    })),
  }
}
