import { evolve, emptyApplication, type Application } from '#domain/logbook/application.ts'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { ApplicationEvent } from '#domain/logbook/events.ts'
import type { Pace } from '#domain/vocabulary.ts'

const ZONE = 'Europe/Paris'
const MINUTES_PER_DAY = 1440
const PACES: readonly Pace[] = ['normal', 'urgent', 'senior']

/** One of four common histories of eight entries, spread over the weeks before late November. */
export const eightEntries = (index: number): Application => {
  const id = `application-${index}`
  const people = ['Laurent', 'Diallo', 'Nguyen'].map((name) => ({
    id: `${name.toLowerCase()}-${index}`,
    name,
    // The third is a consultant met for five posts; the others for this one alone.
    email: `${name.toLowerCase()}-${name === 'Nguyen' ? Math.floor(index / 5) : index}@example.com`,
  }))
  const met = people.map((person) => person.id)
  const [lead = ''] = met
  const starts = minuteOf('2026-09-01T10:00') + (index % 80) * MINUTES_PER_DAY
  const on = (days: number) => ({ at: localDateTime(starts + days * MINUTES_PER_DAY), zone: ZONE })
  const held = (entry: string, days: number): Entry => ({
    kind: 'interview',
    id: `${entry}-${index}`,
    ...on(days),
    durationMinutes: 60,
    met,
    lead,
    goodRapport: index % 2 === 0,
    promise: { kind: 'within', days: 3 + (index % 14) },
    points: [{ text: 'Le quai de nuit ferme en février : tout reste à inventer.' }],
    assets: ['Dix ans de transport', 'Anglais courant', 'Équipes de quatorze'],
  })
  const said = (
    entry: string,
    days: number,
    outcome: 'sent' | 'no-answer' | 'voicemail',
  ): Entry => ({
    kind: 'follow-up',
    id: `${entry}-${index}`,
    ...on(days),
    to: lead,
    channel: outcome === 'sent' ? 'email' : 'phone',
    outcome,
    text: 'Je me permets de revenir vers vous au sujet de notre entretien.',
  })
  const endings: readonly (readonly Entry[])[] = [
    [said('mail', 9, 'sent'), said('again', 16, 'sent')],
    [said('call', 9, 'no-answer'), said('voicemail', 10, 'voicemail')],
    [
      said('mail', 9, 'sent'),
      { kind: 'answer', id: `answer-${index}`, ...on(10), promise: { kind: 'within', days: 9 } },
    ],
    [said('mail', 9, 'sent'), { kind: 'refusal', id: `refusal-${index}`, ...on(12) }],
  ]
  const entries: readonly Entry[] = [
    held('first', 0),
    { kind: 'thanks', id: `thanks-${index}`, ...on(1), to: lead, channel: 'email' },
    { kind: 'linkedin-invitation', id: `invited-${index}`, ...on(1), to: lead },
    { kind: 'answer', id: `invited-again-${index}`, ...on(2) },
    held('second', 4),
    { kind: 'thanks', id: `thanks-again-${index}`, ...on(5), to: lead, channel: 'email' },
    ...(endings[index % endings.length] ?? []),
  ]
  const events: readonly ApplicationEvent[] = [
    {
      type: 'application-opened',
      application: id,
      body: {
        details: {
          company: `Brumelle Logistique ${index}`,
          post: 'Responsable d’exploitation',
          pace: PACES[index % PACES.length] ?? 'normal',
          directContact: index % 5 === 0,
          trial: 'executive',
          notes: 'Équipe de quatorze, deux quais. Site à vingt-cinq minutes en tram.',
        },
      },
    },
    ...people.map((person): ApplicationEvent => ({
      type: 'person-noted',
      application: id,
      body: { person },
    })),
    ...entries.map((entry): ApplicationEvent => ({
      type: 'entry-recorded',
      application: id,
      body: { entry },
    })),
  ]
  return events.reduce(evolve, emptyApplication(id))
}
