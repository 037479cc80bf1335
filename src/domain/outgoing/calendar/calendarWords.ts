import type { Person } from '#domain/logbook/person.ts'
import type { Channel, InterviewMode } from '#domain/vocabulary.ts'
import type { CalendarMoment, MomentKind } from './calendarMoment.ts'

/** How a calendar finds its words, in the language it is made in. */
export interface CalendarWords {
  /** What is to be done, naming the person where one is given. */
  readonly step: (step: NonNullable<CalendarMoment['step']>, person: Person | undefined) => string
  /** What it is, of everything but a step. */
  readonly kind: (kind: Exclude<MomentKind, 'step'>) => string
  /** What it is and with whom: « Remercier · Acme, comptable ». */
  readonly about: (what: string, company: string, post: string) => string
  readonly mode: (mode: InterviewMode) => string
  readonly channel: (channel: Channel) => string
  /** The person as they are named in a line. */
  readonly person: (person: Person) => string
  /** Of something that is gone: nothing of what it was. */
  readonly cancelled: (kind: MomentKind) => string
  /** Names of a line of the description: « Avec : Mme Durand ». */
  readonly labelled: (
    label: 'people' | 'reach' | 'money' | 'notes' | 'links',
    text: string,
  ) => string
}
