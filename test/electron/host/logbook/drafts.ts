import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import type { EventDraft } from '#domain/logbook/events.ts'

/** Events as tests write them: short to say, whole in content. */
export const opened = (application: string, company = 'Verdier'): EventDraft => ({
  type: 'application-opened',
  application,
  body: { details: { company, post: 'Comptable', ...DEFAULT_DETAILS } },
})

export const noted = (
  application: string,
  entry: string,
  note: string,
  at = '2026-03-02T10:00',
): EventDraft => ({
  type: 'entry-recorded',
  application,
  body: { entry: { kind: 'note', id: entry, at, zone: 'Europe/Paris', note } },
})

export const met = (application: string, person: string, name: string): EventDraft => ({
  type: 'person-noted',
  application,
  subject: person,
  body: { person: { id: person, name, email: `${name.toLowerCase()}@exemple.fr` } },
})

export const templateWritten = (body: string): EventDraft => ({
  type: 'template-written',
  application: null,
  body: { template: 'thank', language: 'fr', body },
})
