import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'

/** A moment as it was lived: wall clock and the zone it was lived in. */
export interface LivedMoment {
  readonly at: LocalDateTime
  readonly zone: Zone
}

/** An offer that waits for a decision on another card. */
export interface OfferElsewhere {
  /** Id of the card. */
  readonly application: string
  readonly company: string
  /** The latest of its offers. */
  readonly entry: string
  readonly latest: LivedMoment
  /** The first of them: a message since tells of it. */
  readonly first: LivedMoment
  /** The last day to answer it. */
  readonly deadline?: LocalDate | undefined
}

/** A hire on another card whose others have not been told yet. */
export interface HireElsewhere extends LivedMoment {
  readonly application: string
  readonly company: string
}

/** Another record of one person. */
export interface OtherRecord {
  readonly application: Application
  readonly person: Person
}

/** One person by their ids on two cards. */
export interface SharedPerson {
  readonly here: string
  readonly there: string
}

/** What other cards know of the people of this one. All take the id of a person of this card. */
export interface KnownElsewhere {
  /** On other cards; and on this one, where other cards show that two of its people are one. */
  readonly recordsOf: (person: string) => readonly OtherRecord[]
  /** The id by which a person goes on this card: one for all who are the same. */
  readonly oneOf: (person: string) => string
  /** Who of another card is who of this one, by their ids. */
  readonly recordsIn: (card: string) => readonly SharedPerson[]
  /** People of other cards behind the same mailbox or number, who are somebody else. */
  readonly sharingDetail: (person: string, detail: 'email' | 'phone') => readonly OtherRecord[]
  readonly hasLeft: (person: string) => boolean
  readonly isConnected: (person: string) => boolean
  /** An invitation was sent, whatever came of it. */
  readonly isInvited: (person: string) => boolean
}

/** What a card's plan depends on beyond the card itself. */
export interface Others {
  /** Other applications still open; talks among acquaintances do not count, nor what was only sent. */
  readonly open: number
  readonly offers: readonly OfferElsewhere[]
  readonly hire: HireElsewhere | null
  readonly people: KnownElsewhere
  /** Cards that share a person with this one, each with what lies beyond it. */
  readonly related: () => readonly RelatedCard[]
  /** The place of this card among all, by when it was opened. */
  readonly place: number
  /** Counts up with every change of any card: what was read before may be another now. */
  readonly revision: number
}

/** A card that shares a person with another. */
export interface RelatedCard {
  readonly application: Application
  readonly others: Others
}

const NOBODY: readonly OtherRecord[] = []
const NO_SHARED: readonly SharedPerson[] = []
const NO_CARDS: readonly RelatedCard[] = []

/** No other card knows anybody of this one. */
export const KNOWN_NOWHERE: KnownElsewhere = {
  recordsOf: () => NOBODY,
  recordsIn: () => NO_SHARED,
  oneOf: (person) => person,
  sharingDetail: () => NOBODY,
  hasLeft: () => false,
  isConnected: () => false,
  isInvited: () => false,
}

/** A card alone in its logbook. */
export const NO_OTHERS: Others = {
  open: 0,
  offers: [],
  hire: null,
  people: KNOWN_NOWHERE,
  related: () => NO_CARDS,
  place: 0,
  revision: 0,
}
