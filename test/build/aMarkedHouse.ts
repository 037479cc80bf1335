import fc from 'fast-check'
import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { PrivatePart } from '#domain/outgoing/adviser/privateParts.ts'
import { aVariedHouse } from './aVariedHouse.ts'
import { anApplication, type ApplicationSpec } from './anApplication.ts'
import { offer, refusal } from './entries.ts'

/** A word that stands in everything that is private in one way, and nowhere else. */
export const MARKS = {
  me: 'Qmeq',
  people: 'Qpeopleq',
  contact: 'Qcontactq',
  salary: 'Qsalaryq',
  notes: 'Qnotesq',
  messages: 'Qmessagesq',
} as const satisfies Record<PrivatePart, string>
/** Stands in what leaves with no table, whatever is ticked. */
export const NEVER = 'Qneverq'

/** Fields in the person's own words, by the part they belong to. */
const WRITTEN: Readonly<Record<string, unknown>> = {
  note: MARKS.notes,
  addition: MARKS.notes,
  place: MARKS.notes,
  benefits: MARKS.notes,
  contract: MARKS.notes,
  trialPeriod: MARKS.notes,
  remoteDays: MARKS.notes,
  points: [{ text: MARKS.notes }],
  assets: [MARKS.notes],
  documents: [MARKS.notes],
  text: MARKS.messages,
  salary: MARKS.salary,
}
/** Kinds whose message is kept. */
const SENT = new Set(['follow-up', 'thanks', 'linkedin-invitation', 'offer-message'])

const markedEntry = (entry: Entry): Entry =>
  ({
    ...entry,
    note: MARKS.notes,
    ...Object.fromEntries(Object.entries(WRITTEN).filter(([name]) => name in entry)),
    // Of what was let go the reason is a word of a closed list.
    ...(entry.kind === 'refusal' ? { reason: MARKS.notes } : {}),
    ...(SENT.has(entry.kind) ? { text: MARKS.messages } : {}),
  }) as Entry

const markedPerson = (person: Person): Person => ({
  ...person,
  name: `${MARKS.people} ${person.id}`,
  role: NEVER,
  email: `${MARKS.contact}@example.com`,
  phone: `01 ${MARKS.contact}`,
  postalAddress: `1 rue ${MARKS.contact}`,
  linkedin: `https://www.linkedin.com/in/${NEVER}`,
  assistantPhone: NEVER,
})

const OFFER = offer('2026-10-01T10:00', undefined, {
  id: 'offer-marked',
  salary: MARKS.salary,
  benefits: MARKS.notes,
})
const REFUSAL = refusal('2026-10-02T10:00', undefined, {
  id: 'refusal-marked',
  reason: MARKS.notes,
})

const marked = (spec: ApplicationSpec): Application =>
  anApplication({
    ...spec,
    details: {
      ...spec.details,
      notes: MARKS.notes,
      source: MARKS.notes,
      cv: NEVER,
      offerUrl: `https://emploi.example/${NEVER}`,
    },
    people: (spec.people ?? []).map(markedPerson),
    entries: [...(spec.entries ?? []), OFFER, REFUSAL].map(markedEntry),
  })

/** Cards in which all that is private carries the mark of its part. */
export const aMarkedHouse = aVariedHouse.map((specs) => specs.map(marked))

/** Any of the private parts, ticked. */
export const someParts = fc.subarray(Object.keys(MARKS) as PrivatePart[])
