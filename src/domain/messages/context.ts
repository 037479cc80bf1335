import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Interview } from '#domain/entry/entry.ts'
import type { BlockId } from './blocks.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Step } from '#domain/rules/step.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** Everything a message is drawn from. Only the application and the moment must be known. */
export interface MessageContext {
  readonly application: Application
  /** Wall clock in the person's zone, `YYYY-MM-DDTHH:mm`. */
  readonly now: string
  readonly settings: SenderSettings
  readonly step?: Step | undefined
  /** Who is written to; the step's person where absent. */
  readonly person?: Person | undefined
  /** Ids of the people of the application who have left, as noted on any card. */
  readonly gone?: readonly string[] | undefined
  /** The interview the message is about; the latest one begun where absent. */
  readonly interview?: Interview | undefined
  /** How it travels: a letter opens as a letter does, and is read days later. */
  readonly channel?: Channel | undefined
  /** Templates as the person wrote them, over the ones that come with Relance. */
  readonly written?: readonly WrittenTemplate[] | undefined
  /** What the blocks say in this message, in place of what was noted at the interview. */
  readonly material?: Material | undefined
  /** Blocks the person switched; the others follow what is known. */
  readonly blocks?: Readonly<Partial<Record<BlockId, boolean | undefined>>> | undefined
  /** What the person filled in, by name of the variable; it goes before what is known. */
  readonly filled?: Readonly<Record<string, string>> | undefined
}

/** The content of levels 2 to 4 (S1) for one message; a part left out is taken from the interview. */
export type Material = Pick<Interview, 'assets' | 'addition' | 'documents'>

/** Who writes: the part of the settings a message needs. */
export interface SenderSettings {
  readonly personName: string
  /** The number to be called back at, where the person gave one. */
  readonly personPhone?: string | undefined
  /** Characters LinkedIn takes in the note of this person's invitations. */
  readonly invitationMost?: number | undefined
  /** Where one lives and writes: it chooses among the variants of a language. */
  readonly region?: HolidayRegion | undefined
}
