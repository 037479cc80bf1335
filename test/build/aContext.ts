import { emptyApplication, type Application } from '#domain/logbook/application.ts'
import type { Entry, EntryKind, EntryOf, Interview } from '#domain/entry/entry.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Step } from '#domain/rules/step.ts'

export const NOW = '2026-11-24T09:00'
const zone = 'Europe/Paris'

export const nadia: Person = {
  id: 'nadia',
  name: 'Nadia Benali',
  civility: 'madame',
  email: 'n.benali@coudrelle.example',
}
export const hugo: Person = { id: 'hugo', name: 'Hugo Roy' }

/** An interview of 17 November, a Tuesday, with everyone given. */
export const anInterview = (more: Partial<Interview> = {}): Interview => ({
  kind: 'interview',
  id: 'interview',
  at: '2026-11-17T10:00',
  zone,
  durationMinutes: 60,
  met: ['nadia', 'hugo'],
  ...more,
})

/** What tells one kind of entry from another, without the id and zone every one has. */
export type EntryFields = {
  [Kind in EntryKind]: Omit<EntryOf<Kind>, 'id' | 'zone'>
}[EntryKind]

export const anEntry = (fields: EntryFields): Entry => ({
  id: `${fields.kind}-${fields.at}`,
  zone,
  ...fields,
})

/** The first follow-up to somebody. */
export const aStep = (to: string): Step => ({
  id: 'step',
  rule: 'follow-up',
  application: 'application',
  to,
  channels: [],
  opens: NOW,
  due: NOW,
  priority: 'normal',
  hints: [],
  because: { reason: 'promised', facts: [], numbers: [], sources: [] },
})

interface Given {
  readonly company?: string
  readonly post?: string
  readonly people?: readonly Person[]
  readonly entries?: readonly Entry[]
}

export const anApplication = ({
  company = 'Ateliers Coudrelle',
  post = 'Comptable',
  people = [nadia, hugo],
  entries = [anInterview()],
}: Given = {}): Application => ({
  ...emptyApplication('application'),
  details: { company, post, pace: 'normal', directContact: false, trial: 3 },
  people,
  entries,
})

export const aContext = ({
  application,
  ...more
}: Partial<Omit<MessageContext, 'application'>> & {
  application?: Given
} = {}): MessageContext => ({
  application: anApplication(application),
  now: NOW,
  settings: { personName: 'Inès Maury', personPhone: '06 39 98 12 34' },
  person: application?.people?.[0] ?? nadia,
  ...more,
})
