import fc from 'fast-check'
import type { EventDraft } from '#domain/logbook/events.ts'
import { details } from './commands.ts'

/** Events as tests of whole logbooks write them. */
export const cardOpened = (application: string, company = 'Verdier'): EventDraft => ({
  type: 'application-opened',
  application,
  body: { details: details({ company }) },
})

export const noteTaken = (application: string, entry: string, note: string): EventDraft => ({
  type: 'entry-recorded',
  application,
  body: {
    entry: { kind: 'note', id: entry, at: '2026-03-02T10:00', zone: 'Europe/Paris', note },
  },
})

export const personMet = (application: string, person: string, name: string): EventDraft => ({
  type: 'person-noted',
  application,
  subject: person,
  body: { person: { id: person, name } },
})

export const textWritten = (body: string): EventDraft => ({
  type: 'template-written',
  application: null,
  body: { template: 'thank', language: 'fr', body },
})

const id = fc.constantFrom('one', 'two', 'three')
const words = fc.string({ unit: 'binary', maxLength: 40 })
const event: fc.Arbitrary<EventDraft> = fc.oneof(
  fc.tuple(id, words).map(([application, company]) => cardOpened(application, company)),
  fc.tuple(id, id, words).map(([application, entry, note]) => noteTaken(application, entry, note)),
  fc
    .tuple(id, id, words)
    .map(([application, person, name]) => personMet(application, person, name)),
  id.map((application): EventDraft => ({ type: 'application-removed', application, body: {} })),
  words.map(textWritten),
)

/** Any short history, batch by batch, with any text at all in it. */
export const anyBatches: fc.Arbitrary<readonly (readonly EventDraft[])[]> = fc.array(
  fc.array(event, { minLength: 1, maxLength: 4 }),
  { maxLength: 8 },
)
