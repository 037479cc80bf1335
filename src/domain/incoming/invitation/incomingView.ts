import type { Interview } from '#domain/entry/entry.ts'
import { fold } from '#domain/fold.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import type {
  IncomingReading,
  MeetingReading,
  Method,
  PeopleReading,
  ReadingGround,
} from '#domain/incoming/mail/reading.ts'
import { cardsFor, knownMeeting } from './cardsFor.ts'
import type { Deed, InvitationView, MailView, MeetingView, PeopleView } from './view.ts'

interface Known {
  readonly application: Application
  readonly interview: Interview
}

/** The interview that came from the same invitation; the latest where several did. */
const knownFor = (
  { uid, instance }: MeetingReading,
  applications: readonly Application[],
): Known | undefined => {
  if (uid === undefined) return undefined
  const all = applications.flatMap((application) =>
    interviewsOf(application)
      .filter(({ invitation }) => invitation?.uid === uid)
      .map((interview) => ({ application, interview })),
  )
  const same = all.filter(({ interview }) => interview.invitation?.instance === instance)
  // An instance that was never named comes from the series that was taken over.
  return same.at(-1) ?? (instance === undefined ? undefined : all.at(-1))
}

const isElsewhere = (meeting: MeetingReading, { place }: Interview): boolean =>
  meeting.place !== undefined && place !== undefined && fold(meeting.place.value) !== fold(place)

const deedOf = (
  meeting: MeetingReading,
  known: Known | undefined,
  { method, ground }: { readonly method: Method | undefined; readonly ground: ReadingGround },
): Deed => {
  if (method === 'reply' || method === 'counter') return method
  const isCancelled = method === 'cancel' || meeting.isCancelled
  if (known === undefined) return isCancelled ? 'cancelled-unknown' : 'new'
  const { application, interview } = known
  const sequence = interview.invitation?.sequence ?? 0
  const told = meeting.sequence ?? 0
  const fate = fateOf(application, interview)
  const isOver = fate === 'cancelled' || fate === 'decided'
  if (isCancelled) return isOver ? 'cancelled-before' : told < sequence ? 'older' : 'cancelled'
  if (fate === 'cancelled') return told > sequence ? 'new' : 'older'
  if (told < sequence) return 'older'
  const at = knownMeeting(application, interview, ground).at
  const isMoved = meeting.moment.sure === undefined || meeting.moment.sure.at !== at
  const isSame = told === sequence && !isMoved && !isElsewhere(meeting, interview)
  // What a decision overtook is revived by a new interview, and by no move of the old one.
  return isSame ? 'same' : fate === 'decided' ? 'new' : 'moved'
}

const SAYS_INVITATION: ReadonlySet<string> = new Set(['invitation', 'moved', 'cancelled', 'slots'])

const isInvitation = ({ meetings, letter }: IncomingReading): boolean => {
  if (meetings.length === 0) return false
  const isCalendar = meetings.some(({ key }) => key !== 'text')
  const seems = letter?.seems ?? 'invitation'
  // A newsletter may carry a calendar too, and a refusal the one of the interview that was.
  return isCalendar ? seems !== 'newsletter' && seems !== 'refusal' : SAYS_INVITATION.has(seems)
}

const EMPTY_LETTER = { text: '', isCut: false, seems: 'unknown', because: [] } as const

/** What a mail or an invitation amounts to beside the logbook: what it is about, and what it would change. */
const letterView = (
  reading: IncomingReading,
  all: readonly Application[],
  ground: ReadingGround,
): InvitationView | MailView => {
  const found = reading.meetings.map((meeting) => ({ meeting, known: knownFor(meeting, all) }))
  const meetings = found.map(({ meeting, known }): MeetingView => {
    const deed = deedOf(meeting, known, { method: reading.method, ground })
    return {
      ...meeting,
      deed,
      ...(known === undefined || deed === 'new'
        ? {}
        : { known: knownMeeting(known.application, known.interview, ground) }),
    }
  })
  const known = new Set(found.flatMap((each) => each.known?.application.id ?? []))
  const shared = {
    meetings,
    people: reading.people,
    cards: cardsFor(reading, all, { known, ground }),
    remarks: reading.remarks,
  }
  return isInvitation(reading)
    ? {
        sort: 'invitation',
        ...(reading.method === undefined ? {} : { method: reading.method }),
        ...(reading.letter === undefined ? {} : { letter: reading.letter }),
        ...shared,
      }
    : { sort: 'mail', letter: reading.letter ?? EMPTY_LETTER, ...shared }
}

/** What is told of a mail, an invitation or cards of people; `applications` are all of the logbook. */
export const incomingView = (
  reading: IncomingReading | PeopleReading,
  applications: Iterable<Application>,
  ground: ReadingGround,
): InvitationView | MailView | PeopleView => {
  if (reading.kind === 'people')
    return { sort: 'people', people: reading.people, unreadable: reading.unreadable }
  const present = [...applications].filter(({ presence }) => presence === 'present')
  return letterView(reading, present, ground)
}
