import * as v from 'valibot'
import { id } from '#domain/fields/fields.ts'
import { LANGUAGES } from '#domain/language.ts'
import { CONTACT_FIELDS, type ContactCard } from '#domain/outgoing/people/contactCard.ts'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'
import type { Delivered } from './views.ts'

const person = { application: id, person: id }

/** What the window may ask about one person going out. */
export const outgoingPeople = {
  /** What is known of a person, over all cards, as a contact card holds it. */
  contactCard: call(v.object(person)).returning<Outcome<ContactCard>>(),
  /** The card as a file (vCard), with these fields and the name. */
  exportContact: call(
    v.object({
      ...person,
      fields: v.array(v.picklist(CONTACT_FIELDS)),
      language: v.picklist(LANGUAGES),
    }),
  ).returning<Outcome<Delivered>>(),
  /** Everything held about a person, from all cards, as a page to read. */
  exportHeld: call(v.object({ ...person, language: v.picklist(LANGUAGES) })).returning<
    Outcome<Delivered>
  >(),
} as const
