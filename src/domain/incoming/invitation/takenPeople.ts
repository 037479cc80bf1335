import * as v from 'valibot'
import { fold } from '#domain/fold.ts'
import type { Application } from '#domain/logbook/application.ts'
import { personSchema, type Person } from '#domain/logbook/person.ts'
import type { Reason } from '#domain/outcome.ts'
import { same } from '#domain/same.ts'
import type { InvitationDraft, TakenPerson } from './invitationDraft.ts'

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

const stated = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** People that are on the card already are not noted again. */
const knownAs = (person: TakenPerson, application: Application | undefined): Person | undefined =>
  application?.people.find(
    (known) =>
      (person.email !== '' &&
        known.email !== undefined &&
        fold(known.email) === fold(person.email)) ||
      fold(known.name) === fold(person.name),
  )

/** Somebody to note, and as they stand on the card, where they are there already. */
export interface Noted {
  readonly person: Person
  readonly from: Person | undefined
}

/** People of a check: to note, and to meet. */
export interface People {
  readonly noted: readonly Noted[]
  readonly met: readonly string[]
}

/** Whom a checked invitation notes and meets; what is to complete goes into `errors`. */
export const peopleOf = (
  draft: InvitationDraft,
  application: Application | undefined,
  errors: Record<string, Reason>,
): People => {
  const noted: Noted[] = []
  const met: string[] = []
  for (const one of draft.people.filter(({ take }) => take)) {
    const from = knownAs(one, application)
    const { name, role, email, phone } = one
    const told = stated({ role: given(role), email: given(email), phone: given(phone) })
    const parsed = v.safeParse(
      personSchema,
      // What is known of them stays; what was not known is added.
      from === undefined ? { id: one.id, name, ...told } : { ...told, ...from },
    )
    if (parsed.success) {
      met.push(parsed.output.id)
      if (from === undefined || !same(from, parsed.output))
        noted.push({ person: parsed.output, from })
    } else
      for (const issue of parsed.issues)
        errors[`${one.id}.${String(issue.path?.[0]?.key)}`] = issue.message as Reason
  }
  return { noted, met: [...new Set(met)] }
}
