import type { Application } from '#domain/logbook/application.ts'
import { entrySchema, inLivedOrder, type Entry } from '#domain/entry/entry.ts'
import { detailsSchema } from '#domain/logbook/details.ts'
import * as v from 'valibot'

/** An entry noted in Paris; what a kind needs besides is given. */
export const entryWith = (given: {
  readonly kind: Entry['kind']
  readonly at: string
  readonly [field: string]: unknown
}): Entry =>
  v.parse(entrySchema, {
    id: `${given.kind}-${given.at}`,
    zone: 'Europe/Paris',
    channel: 'email',
    outcome: 'sent',
    reason: given.kind === 'let-go' ? 'silence' : undefined,
    durationMinutes: 60,
    met: [],
    ...given,
  })

/** An application with an interview on 4 November, and what happened since. */
export const applicationWith = (...entries: readonly Entry[]): Application => ({
  id: 'a1',
  details: v.parse(detailsSchema, {
    company: 'Ateliers Coudrelle',
    post: 'Coordinatrice',
    pace: 'normal',
    directContact: false,
    trial: 'technician-supervisor',
  }),
  people: [],
  entries: [entryWith({ kind: 'interview', at: '2026-11-04T10:00' }), ...entries].sort(
    inLivedOrder,
  ),
  withdrawn: [],
  marks: {},
  presence: 'present',
})
