import type { Entry, EntryKind, EntryOf } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'

/** The zone that worked cases are written in. */
export const PARIS = 'Europe/Paris'

type Given<Kind extends EntryKind> = Omit<EntryOf<Kind>, 'kind' | 'id' | 'at' | 'zone'> & {
  readonly id?: string
  readonly zone?: string
}

const entry = <Kind extends EntryKind>(kind: Kind, at: string, given: Given<Kind>): Entry =>
  ({ kind, id: `${kind}-${at}`, at, zone: PARIS, ...given }) as Entry

type With<Kind extends EntryKind> = Partial<Given<Kind>>

/** The application was sent. */
export const applied = (at: string, given: With<'applied'> = {}): Entry =>
  entry('applied', at, given)

/** An interview of an hour, with nobody noted unless said. */
export const interview = (at: string, given: With<'interview'> = {}): Entry =>
  entry('interview', at, { durationMinutes: 60, met: [], ...given })

export const thanks = (at: string, to?: string, given: With<'thanks'> = {}): Entry =>
  entry('thanks', at, {
    id: `thanks-${to ?? 'all'}-${at}`,
    ...(to === undefined ? {} : { to }),
    channel: 'email',
    ...given,
  })

export const invitation = (at: string, to: string): Entry =>
  entry('linkedin-invitation', at, { to })

export const acceptance = (at: string, from: string): Entry =>
  entry('linkedin-acceptance', at, { from })

export const mail = (at: string, given: With<'follow-up'> = {}): Entry =>
  entry('follow-up', at, { id: `mail-${at}`, channel: 'email', outcome: 'sent', ...given })

/** A follow-up by telephone, as it was noted before calls had a line of their own. */
export const call = (
  at: string,
  outcome: EntryOf<'follow-up'>['outcome'],
  given: With<'follow-up'> = {},
): Entry => entry('follow-up', at, { id: `call-${at}`, channel: 'phone', outcome, ...given })

/** A call of one's own, as it is noted today; `call` makes what was noted before. */
export const phoned = (
  at: string,
  outcome: EntryOf<'call'>['outcome'],
  given: With<'call'> = {},
): Entry =>
  entry('call', at, {
    id: `phoned-${at}`,
    direction: 'outgoing',
    channel: 'phone',
    outcome,
    ...given,
  })

/** A call of theirs. */
export const theyCalled = (
  at: string,
  outcome: 'reached' | 'left-me-message',
  given: With<'call'> = {},
): Entry => phoned(at, outcome, { direction: 'incoming', ...given })

export const postponed = (
  at: string,
  newStart: string,
  interviewId: string,
  given: With<'postponed'> = {},
): Entry => entry('postponed', at, { interview: interviewId, newStart, ...given })

export const cancelled = (
  at: string,
  interviewId: string,
  promise?: EntryOf<'cancelled'>['promise'],
): Entry =>
  entry('cancelled', at, {
    interview: interviewId,
    ...(promise === undefined ? {} : { promise }),
  })

export const noShow = (at: string, interviewId: string): Entry =>
  entry('no-show', at, { interview: interviewId })

export const couldNotCome = (at: string, interviewId: string): Entry =>
  entry('could-not-come', at, { interview: interviewId })

export const offerMessage = (at: string, given: With<'offer-message'> = {}): Entry =>
  entry('offer-message', at, { channel: 'email', ...given })

export const offerWithdrawn = (at: string): Entry => entry('offer-withdrawn', at, {})

export const goOn = (at: string): Entry => entry('go-on', at, {})

export const answer = (at: string, promise?: EntryOf<'answer'>['promise']): Entry =>
  entry('answer', at, promise === undefined ? {} : { promise })

export const offer = (at: string, deadline?: string, given: With<'offer'> = {}): Entry =>
  entry('offer', at, { ...(deadline === undefined ? {} : { deadline }), ...given })

export const refusal = (at: string, chosenStarts?: string, given: With<'refusal'> = {}): Entry =>
  entry('refusal', at, { ...(chosenStarts === undefined ? {} : { chosenStarts }), ...given })

export const hire = (at: string): Entry => entry('hire', at, {})

export const letGo = (at: string, reason: EntryOf<'let-go'>['reason'] = 'silence'): Entry =>
  entry('let-go', at, { reason })

export const reopened = (at: string): Entry => entry('reopened', at, {})

export const feedback = (at: string): Entry => entry('feedback', at, {})

export const note = (at: string): Entry => entry('note', at, { note: 'À relire' })

/** A person whose id is the name in small letters. */
export const person = (name: string, given: Partial<Person> = {}): Person => ({
  id: name.toLowerCase(),
  name,
  ...given,
})

/** Everything known that a follow-up could use. */
export const REACHABLE = {
  email: 'h.laurent@brumelle.example',
  phone: '01 99 00 12 34',
  linkedin: 'https://www.linkedin.com/in/laurent',
} as const satisfies Partial<Person>
