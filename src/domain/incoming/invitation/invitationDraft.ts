import type { PersonReading } from '#domain/incoming/mail/reading.ts'
import type { InterviewMode } from '#domain/vocabulary.ts'
import type { CardMatch, InvitationView, KnownMeeting, MeetingView } from './view.ts'

/** The choice of a card that is yet to be opened. */
export const NEW_CARD = 'new'

/** Somebody named in a file, while it is decided whether they go on the card. */
export interface TakenPerson {
  /** The id they will have, where they are not on the card yet. */
  readonly id: string
  take: boolean
  name: string
  role: string
  email: string
  phone: string
}

/** What an invitation is to do, while it is checked: every answer a text, empty while it is open. */
export interface InvitationDraft {
  /** Which of the interviews of the file. */
  meeting: string
  deed: 'plan' | 'move' | 'cancel'
  /** Start on the person's clock; empty while it is asked. */
  at: string
  /** Minutes, as written. */
  minutes: string
  mode: InterviewMode | null
  place: string
  link: string
  /** Id of the card, or `NEW_CARD`; empty while it is asked. */
  card: string
  company: string
  post: string
  /** Id of the interview that is moved or cancelled. */
  interview: string
  people: TakenPerson[]
}

const DEFAULT_MINUTES = 60

const personDraft = (person: PersonReading, id: string): TakenPerson => ({
  id,
  take: person.likely,
  name: person.name,
  role: person.role ?? '',
  email: person.email ?? '',
  phone: person.phone ?? '',
})

const deedOf = ({ deed }: MeetingView, seems: string | undefined): InvitationDraft['deed'] => {
  if (deed === 'cancelled' || deed === 'cancelled-unknown') return 'cancel'
  if (deed === 'moved') return 'move'
  if (seems === 'cancelled') return 'cancel'
  return seems === 'moved' ? 'move' : 'plan'
}

/**
 * How long it is to be, as written in the form: as the file says, else as long as the interview that
 * is moved was to be, else an hour.
 */
export const proposedMinutes = (
  { durationMinutes }: Pick<MeetingView, 'durationMinutes'>,
  moved: Pick<KnownMeeting, 'durationMinutes'> | undefined,
): string => String(durationMinutes?.value ?? moved?.durationMinutes ?? DEFAULT_MINUTES)

/** The card a mail certainly belongs to; asked where it is only likely by a word, or several may be meant. */
const cardOf = (cards: readonly CardMatch[], known: string | undefined): string => {
  if (known !== undefined) return known
  const [first, second] = cards
  if (first === undefined) return NEW_CARD
  const isSure = first.by === 'invitation' || first.by === 'address' || first.by === 'company'
  return isSure && (second === undefined || second.by !== first.by) ? first.application : ''
}

/** The check of one interview of a file as it opens: what was read, and nothing that is asked. */
export const invitationDraft = (
  { cards, letter }: Pick<InvitationView, 'cards' | 'letter'>,
  meeting: MeetingView,
  newId: () => string,
): InvitationDraft => {
  const isCalendar = meeting.key !== 'text'
  const deed = deedOf(meeting, isCalendar ? undefined : letter?.seems)
  const found = cardOf(cards, meeting.known?.application)
  // What is moved or cancelled stands on a card already.
  const card = found === NEW_CARD && deed !== 'plan' ? '' : found
  const ahead = cards.find(({ application }) => application === card)?.ahead ?? []
  const [only, other] = ahead
  const about = meeting.known ?? (other === undefined ? only : undefined)
  return {
    meeting: meeting.key,
    deed,
    at: meeting.moment.sure?.at ?? '',
    minutes: proposedMinutes(meeting, deed === 'move' ? about : undefined),
    mode: meeting.mode?.value ?? null,
    place: meeting.place?.value ?? '',
    link: meeting.link?.value ?? '',
    card,
    company: meeting.company?.value ?? '',
    post: meeting.post?.value ?? '',
    interview: about?.interview ?? '',
    people: meeting.people.map((person) => personDraft(person, newId())),
  }
}
