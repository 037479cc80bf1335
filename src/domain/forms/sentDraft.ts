import { entryOf, emptyDraft } from './entryDraft.ts'
import type { FieldErrors } from './fieldErrors.ts'
import { detailsOfDraft, emptyPostDraft, type PostDraft } from './postDraft.ts'
import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** Whether it is known when an application was sent, or whether it was at all. */
export const SENDINGS = ['on', 'undated', 'not-yet'] as const
export type Sending = (typeof SENDINGS)[number]

/** An application noted as sent, or as still to send, while it is being written. */
export interface SentDraft extends PostDraft {
  sending: Sending
  /** The day it was sent. */
  on: LocalDate
  /** Empty where it went by a form, or by a way nobody noted. */
  channel: Channel | ''
  notes: string
}

/** The hour of a day of which no hour is known. */
const NOON = 'T12:00'

/** A form that nothing was answered in; most are noted on the day they were sent. */
export const emptySentDraft = (today: LocalDate): SentDraft => ({
  ...emptyPostDraft(),
  sending: 'on',
  on: today,
  channel: '',
  notes: '',
})

/** When it was sent: now, or some time of an earlier day; what cannot be read stays as it is. */
const sentAt = (on: string, now: LocalDateTime): string =>
  on === now.slice(0, 10) ? now : /^\d{4}-\d{2}-\d{2}$/u.test(on) ? `${on}${NOON}` : on

/** What is checked with: the ids of what is new, and the moment. */
interface SentGround {
  readonly application: string
  readonly entry: string
  readonly now: LocalDateTime
  readonly zone: string
}

/** The application that a draft amounts to, or what to complete, each by its field. */
export const sentCommandOf = (
  draft: SentDraft,
  { application, entry: id, now, zone }: SentGround,
): { readonly value: Command } | { readonly errors: FieldErrors } => {
  const notes = draft.notes.trim() === '' ? undefined : draft.notes
  const sentUndated = draft.sending === 'on' ? undefined : draft.sending === 'undated'
  const details = detailsOfDraft({ ...draft, sentUndated }, { notes })
  const sent =
    draft.sending === 'on'
      ? entryOf(
          'applied',
          { ...emptyDraft(sentAt(draft.on, now)), channel: draft.channel },
          { id, zone },
        )
      : undefined
  const at = sent !== undefined && 'errors' in sent ? sent.errors['at'] : undefined
  const isAhead = sent !== undefined && 'entry' in sent && sent.entry.at > now
  const when: FieldErrors = isAhead ? { on: 'in-the-future' } : at === undefined ? {} : { on: at }
  if ('errors' in details || Object.keys(when).length > 0)
    return { errors: { ...('errors' in details ? details.errors : {}), ...when } }
  return {
    value: {
      do: 'open-application',
      application,
      details: details.value,
      people: [],
      entries: sent !== undefined && 'entry' in sent ? [sent.entry] : [],
    },
  }
}
