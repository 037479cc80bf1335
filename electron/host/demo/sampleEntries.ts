import type { Entry, EntryKind, EntryOf } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { SampleDays } from './sampleDays.ts'

/** An entry without its id and zone, which are given when the story is written down. */
export type SampleEntry = {
  [Kind in EntryKind]: Omit<EntryOf<Kind>, 'id' | 'zone'>
}[EntryKind]

/** What a story is told about. */
export interface SampleScene {
  readonly days: SampleDays
  readonly people: readonly Person[]
  /** Counts up, so that two stories of a kind differ in their hours. */
  readonly turn: number
}

const HOURS = ['09:30', '10:00', '11:00', '14:30', '15:00', '16:30'] as const
export const hour = (turn: number): string => HOURS[turn % HOURS.length] ?? '10:00'

export const first = ({ people }: SampleScene): string => people[0]?.id ?? ''
const everybody = ({ people }: SampleScene): string[] => people.map(({ id }) => id)

type Meeting = Partial<Omit<EntryOf<'interview'>, 'kind' | 'id' | 'zone' | 'at'>>

export const interview = (scene: SampleScene, at: string, more: Meeting = {}): SampleEntry => ({
  kind: 'interview',
  at,
  durationMinutes: 60,
  mode: scene.turn % 3 === 0 ? 'video' : 'on-site',
  setting: 'recruitment',
  met: everybody(scene),
  lead: first(scene),
  ...more,
})

export const held = (scene: SampleScene, daysAgo: number, more: Meeting = {}): SampleEntry =>
  interview(scene, scene.days.before(daysAgo, hour(scene.turn)), {
    goodRapport: scene.turn % 2 === 0,
    promise: { kind: 'none' },
    points: [{ text: 'l’équipe qui se forme autour du nouveau projet', person: first(scene) }],
    assets: ['trois ans d’expérience sur un poste voisin', 'le goût du travail en équipe'],
    ...more,
  })

/** Each person is thanked the next morning and invited on LinkedIn. */
export const thanksToAll = (scene: SampleScene, daysAgo: number): readonly SampleEntry[] =>
  everybody(scene).flatMap((to, index): SampleEntry[] => [
    {
      kind: 'thanks',
      at: scene.days.before(daysAgo, index === 0 ? '09:10' : '09:25'),
      to,
      channel: 'email',
      text: 'Bonjour, merci pour notre échange et pour le temps que vous m’avez accordé.',
    },
    { kind: 'linkedin-invitation', at: scene.days.before(daysAgo, '09:40'), to },
  ])

export const followUp = (scene: SampleScene, daysAgo: number): SampleEntry => ({
  kind: 'follow-up',
  at: scene.days.before(daysAgo, '10:05'),
  to: first(scene),
  channel: 'email',
  outcome: 'sent',
})

export const called = (
  scene: SampleScene,
  daysAgo: number,
  outcome: EntryOf<'call'>['outcome'],
): SampleEntry => ({
  kind: 'call',
  direction: 'outgoing',
  at: scene.days.before(daysAgo, '10:05'),
  to: first(scene),
  channel: 'phone',
  outcome,
})

/** A sample as an entry of the journal. */
export const entryOf = (sample: SampleEntry, id: string, zone: string): Entry => ({
  ...sample,
  id,
  zone,
})
