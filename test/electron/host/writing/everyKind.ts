import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importedEvent } from '#domain/logbook/importRecord.ts'
import type { EventDraft } from '#domain/logbook/events.ts'

const FIXTURE = join(import.meta.dirname, '../../../fixtures/earlierLogbook/stored.json')
const stored = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { readonly events: EventDraft[] }

const imported = importedEvent({
  ...{ import: 'sheet', name: 'suivi.csv', at: '2026-03-02T10:00', zone: 'Europe/Paris' },
  counts: { read: 1, new: 1, joins: 0, 'already-there': 0, unreadable: 0, 'left-out': 0 },
  ...{ rows: [['print', 'late']], cards: [['late', 'print']] },
})

/** A history with every kind of event in it, as they are written. */
export const EVERY_KIND: readonly EventDraft[] = [
  ...stored.events,
  {
    type: 'application-opened',
    application: 'late',
    body: {
      details: {
        ...{ company: 'Verdier', post: 'Comptable', pace: 'normal', directContact: false },
        trial: 'executive',
      },
    },
  },
  {
    type: 'person-noted',
    application: 'late',
    subject: 'zoe',
    body: { person: { id: 'zoe', name: 'Zoé Canarisetti' } },
  },
  { type: 'person-identified', application: 'late', body: { person: 'zoe', identity: 'one' } },
  imported,
  importedEvent({ ...imported.body, import: 'other' }),
  { type: 'import-forgotten', application: null, body: { import: 'other' } },
  {
    type: 'logbook-added',
    application: null,
    body: { from: '', events: 0, opened: 0, changed: 0 },
  },
]
