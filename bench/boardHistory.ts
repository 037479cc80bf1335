import type { Entry } from '#domain/entry/entry.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'

export const APPLICATIONS = 10_000
/** Eight events each: the application, a person, an interview and five more entries. */
export const EVENTS = 8 * APPLICATIONS
/** The moment the boards of the bench are made for. */
export const NOW = '2026-11-24T09:00'

const TODAY = dayOf(NOW)
/** Applications written together. */
const TOGETHER = 50
const ZONE = 'Europe/Paris'

/** A day spread over the last three months, later ones for later entries of the same application. */
const at = (application: number, entry: number): string =>
  `${localDate(TODAY - 90 + (application % 60) + entry * 4)}T10:${String(application % 60).padStart(2, '0')}`

const entries = (n: number, person: string): readonly Entry[] => {
  const base = (entry: number) => ({
    id: `e-${String(n)}-${String(entry)}`,
    at: at(n, entry),
    zone: ZONE,
  })
  const text = 'Bonjour Madame, je reviens vers vous comme convenu. '.repeat(1 + (n % 4))
  const last: Entry =
    n % 5 === 0 ? { kind: 'refusal', ...base(5) } : { kind: 'answer', ...base(5), from: person }
  return [
    {
      kind: 'interview',
      ...base(0),
      durationMinutes: 60,
      met: [person],
      promise: { kind: 'within', days: 8 },
    },
    { kind: 'thanks', ...base(1), to: person, channel: 'email', text },
    { kind: 'linkedin-invitation', ...base(1), id: `i-${String(n)}`, to: person },
    { kind: 'follow-up', ...base(3), to: person, channel: 'email', outcome: 'sent', text },
    { kind: 'follow-up', ...base(4), to: person, channel: 'phone', outcome: 'voicemail' },
    last,
  ]
}

const history = (n: number): readonly EventDraft[] => {
  const application = `application-${String(n)}`
  const person = {
    id: `person-${String(n)}`,
    name: `Hélène Laurent ${String(n)}`,
    email: `h${String(n)}@brumelle.example`,
  }
  return [
    {
      type: 'application-opened',
      application,
      body: {
        details: {
          company: `Brumelle ${String(n)}`,
          post: 'Responsable d’exploitation',
          pace: 'normal',
          directContact: false,
          trial: 'technician-supervisor',
        },
      },
    },
    { type: 'person-noted', application, subject: person.id, body: { person } },
    ...entries(n, person.id).map((entry): EventDraft => ({
      type: 'entry-recorded',
      application,
      ...(entry.kind === 'refusal' ? {} : { subject: person.id }),
      body: { entry },
    })),
  ]
}

/** Writes a logbook of lived applications into a folder, 10,000 where no number is given. */
export const writeBoardHistory = async (
  folder: string,
  applications = APPLICATIONS,
): Promise<void> => {
  const { log } = await openLog(folder, { now: () => 0 })
  if (log === undefined) throw new Error('The logbook of the bench did not open.')
  for (let n = 0, next = 0; n < applications; n = next) {
    // The last ones are written as people write: one change after the other.
    next = n + (n + 2 * TOGETHER > applications ? 1 : TOGETHER)
    const drafts = Array.from({ length: next - n }, (_, index) => history(n + index)).flat()
    const outcome = await log.append(drafts, { batch: crypto.randomUUID(), recordedAt: n })
    if (!outcome.ok) throw new Error(outcome.reason)
  }
  await log.close()
}
