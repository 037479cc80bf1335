import * as v from 'valibot'
import { parseLocalDateTime, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { entrySchema, type Entry, type Interview } from '#domain/entry/entry.ts'
import { LINE_MAX, TEXT_MAX } from '#domain/fields/fields.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import type { Reason } from '#domain/outcome.ts'
import { without } from '#domain/without.ts'
import { knownMeeting } from './cardsFor.ts'
import { NEW_CARD, type InvitationDraft } from './invitationDraft.ts'
import { peopleOf } from './takenPeople.ts'
import type { MeetingView } from './view.ts'

/** What is to complete, by field; those of a person are named `<id>.<field>`. */
export type InvitationErrors = Readonly<
  Partial<Record<string, Reason | 'moment-open' | 'card-open' | 'card-unread' | 'interview-open'>>
>

/** What a checked invitation is written with. */
export interface InvitationGround {
  readonly meeting: MeetingView
  /** The card it goes to, as it stands; undefined for a new one, or while it could not be read. */
  readonly application: Application | undefined
  /** The text that came with it, kept with the interview. */
  readonly text: string
  readonly now: LocalDateTime
  readonly zone: string
  /** When the mail was sent, where it says; never ahead of now. */
  readonly sentAt?: LocalDateTime | undefined
  /** The id a new card will have. */
  readonly newCard: string
  readonly newId: () => string
}

type Checked = { readonly commands: readonly Command[] } | { readonly errors: InvitationErrors }

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

const stated = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

const noteOf = ({ link, place }: InvitationDraft, text: string): string | undefined => {
  const isInPlace = place.trim() === '' && link.length <= LINE_MAX
  const head = link === '' || isInPlace || text.includes(link) ? '' : `${link}\n\n`
  return given(`${head}${text}`.slice(0, TEXT_MAX))
}

const placeOf = ({ place, link }: InvitationDraft): string | undefined =>
  given(place) ?? (link.length <= LINE_MAX ? given(link) : undefined)

const invitationOf = ({ uid, sequence, instance }: MeetingView): Interview['invitation'] =>
  uid === undefined
    ? undefined
    : { uid, sequence: sequence ?? 0, ...(instance === undefined ? {} : { instance }) }

const LONGEST = 24 * 60

const minutesOf = ({ minutes }: InvitationDraft): number | undefined => {
  const value = Number(minutes)
  return Number.isInteger(value) && value >= 1 && value <= LONGEST ? value : undefined
}

const interviewValues = (
  draft: InvitationDraft,
  ground: InvitationGround,
): Record<string, unknown> =>
  stated({
    at: draft.at,
    zone: ground.zone,
    durationMinutes: minutesOf(draft),
    mode: draft.mode ?? undefined,
    place: placeOf(draft),
    invitation: invitationOf(ground.meeting),
  })

/** A card that is there is never opened anew because nothing is known of it yet. */
const isUnread = ({ card }: InvitationDraft, application: Application | undefined): boolean =>
  card !== '' && card !== NEW_CARD && application === undefined

const planned = (draft: InvitationDraft, ground: InvitationGround): Checked => {
  const errors: Record<string, NonNullable<InvitationErrors[string]>> = {}
  const { application, newCard, text, newId } = ground
  const people = peopleOf(draft, application, errors as Record<string, Reason>)
  if (parseLocalDateTime(draft.at) === null) errors['at'] = 'moment-open'
  if (minutesOf(draft) === undefined) errors['minutes'] = 'value-malformed'
  if (draft.card === '') errors['card'] = 'card-open'
  else if (isUnread(draft, application)) errors['card'] = 'card-unread'
  if (draft.card === NEW_CARD && draft.company.trim() === '') errors['company'] = 'company-missing'
  if (Object.keys(errors).length > 0) return { errors }
  const entry = v.safeParse(
    entrySchema,
    stated({
      kind: 'interview',
      id: newId(),
      ...interviewValues(draft, ground),
      met: people.met,
      note: noteOf(draft, text),
    }),
  )
  if (!entry.success) return { errors: { at: 'value-malformed' } }
  if (application === undefined)
    return {
      commands: [
        {
          do: 'open-application',
          application: newCard,
          details: {
            ...DEFAULT_DETAILS,
            company: draft.company,
            post: draft.post,
            ...(draft.post.trim() === '' ? { postUnknown: true } : {}),
          },
          people: people.noted.map(({ person }) => person),
          entries: [entry.output],
        },
      ],
    }
  return {
    commands: [
      ...people.noted.map(({ person, from }): Command => ({
        do: 'note-person',
        application: application.id,
        person,
        from,
      })),
      { do: 'record-entry', application: application.id, entry: entry.output },
    ],
  }
}

const joinedNote = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined || one.includes(other)
    ? (one ?? other)
    : `${other}\n\n${one}`.slice(0, TEXT_MAX)

/** Everything but the start is told anew; the start moves by its own line, which keeps the old one. */
const moved = (draft: InvitationDraft, ground: InvitationGround, before: Interview): Checked => {
  const { application, newId, now, zone, text } = ground
  if (application === undefined) return { errors: { card: 'card-open' } }
  if (parseLocalDateTime(draft.at) === null) return { errors: { at: 'moment-open' } }
  if (minutesOf(draft) === undefined) return { errors: { minutes: 'value-malformed' } }
  const told = interviewValues(draft, ground)
  const { at } = told
  const note = joinedNote(before.note, noteOf(draft, text))
  const entry = v.safeParse(
    entrySchema,
    stated({ ...before, ...without(told, 'at', 'zone'), note }),
  )
  if (!entry.success) return { errors: { at: 'value-malformed' } }
  const postponed: Entry = {
    kind: 'postponed',
    id: newId(),
    at: now,
    zone,
    interview: before.id,
    newStart: String(at),
  }
  const isMoved = at !== knownMeeting(application, before, { zone }).at
  return {
    commands: [
      { do: 'correct-entry', application: application.id, entry: entry.output, from: before },
      ...(isMoved
        ? [{ do: 'record-entry', application: application.id, entry: postponed } as const]
        : []),
    ],
  }
}

const cancelled = (ground: InvitationGround, before: Interview): Checked => {
  const { application, newId, now, zone, text, sentAt } = ground
  if (application === undefined) return { errors: { card: 'card-open' } }
  const note = given(text.slice(0, TEXT_MAX))
  return {
    commands: [
      {
        do: 'record-entry',
        application: application.id,
        entry: {
          kind: 'cancelled',
          id: newId(),
          at: sentAt !== undefined && sentAt <= now ? sentAt : now,
          zone,
          interview: before.id,
          ...(note === undefined ? {} : { note }),
        },
      },
    ],
  }
}

/**
 * What a checked invitation writes, all at once: a planned interview on the card that is there or a
 * new one, an interview moved, or its cancellation by them. What is asked and unanswered is told.
 */
export const invitationCommands = (draft: InvitationDraft, ground: InvitationGround): Checked => {
  if (draft.deed === 'plan') return planned(draft, ground)
  if (isUnread(draft, ground.application)) return { errors: { card: 'card-unread' } }
  const before =
    ground.application === undefined
      ? undefined
      : interviewsOf(ground.application).find(({ id }) => id === draft.interview)
  if (before === undefined) return { errors: { interview: 'interview-open' } }
  return draft.deed === 'move' ? moved(draft, ground, before) : cancelled(ground, before)
}
