import fc from 'fast-check'
import type { EventDraft } from '#domain/logbook/events.ts'
import { met, noted, opened, templateWritten } from './drafts.ts'

const id = fc.constantFrom('one', 'two', 'three')
const words = fc.string({ unit: 'binary', maxLength: 40 })
/** Any of the usual events about a few applications, with any text at all in them. */
const draft: fc.Arbitrary<EventDraft> = fc.oneof(
  fc.tuple(id, words).map(([application, company]) => opened(application, company)),
  fc.tuple(id, id, words).map(([application, entry, note]) => noted(application, entry, note)),
  fc.tuple(id, id, words).map(([application, person, name]) => met(application, person, name)),
  fc.tuple(id, id).map(([application, entry]): EventDraft => ({
    type: 'entry-withdrawn',
    application,
    body: { entry },
  })),
  fc
    .tuple(id)
    .map(([application]): EventDraft => ({ type: 'application-removed', application, body: {} })),
  words.map(templateWritten),
)

/** A short history, batch by batch. */
export const batches: fc.Arbitrary<readonly (readonly EventDraft[])[]> = fc.array(
  fc.array(draft, { minLength: 1, maxLength: 4 }),
  { maxLength: 8 },
)
