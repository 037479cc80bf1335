import type {
  DevicesView,
  FieldQuestion,
  QuestionAnswer,
  SharingPreview,
  SharingRefusal,
} from '#domain/views/devices.ts'
import type { CarrierPlace } from './carrier/carrier.ts'

/** Done, with how it stands now, or why not. */
export type SharingAnswer = { readonly ok: true; readonly view: DevicesView } | SharingRefusal

/** A place and what opens it. */
export interface PlaceWish {
  readonly place: CarrierPlace
  readonly phrase: string
}

/** What is asked of sharing one logbook between the computers of one person. */
export interface Sharing {
  /** What the screen shows. */
  readonly view: () => DevicesView
  /** Shares the logbook that is open from a place where it does not lie yet. */
  readonly begin: (wish: PlaceWish & { readonly name: string }) => Promise<SharingAnswer>
  /** What lies at a place; changes nothing. */
  readonly look: (wish: PlaceWish) => Promise<SharingPreview | SharingRefusal>
  /**
   * Keeps the logbook that lies at a place here too: `adopt` in the place of what is open, which is set
   * aside and can be gone back to, `add` together with it; a backup is made first.
   */
  readonly join: (
    wish: PlaceWish & { readonly name: string; readonly how: 'adopt' | 'add' },
  ) => Promise<SharingAnswer>
  /** Shares no longer; what is here stays here, what lies there stays there. */
  readonly leave: () => Promise<SharingAnswer>
  /** Another computer is lost: the others count on it no more, and have a key and a phrase that it has not. */
  readonly retire: (device: string, phrase: string) => Promise<SharingAnswer>
  /** Another phrase, under which lies a fresh key; the other computers are handed it. */
  readonly changePhrase: (phrase: string) => Promise<SharingAnswer>
  /** The files lie somewhere else now, or another password opens their server. */
  readonly moveTo: (place: CarrierPlace) => Promise<SharingAnswer>
  /** Goes back to a copy on every computer; the others are asked. */
  readonly goBackForAll: (wish: {
    readonly backup: string
    readonly phrase: string
  }) => Promise<SharingAnswer>
  /** Another computer went back for all: goes along, or stays. */
  readonly answerMoved: (follows: boolean) => Promise<SharingAnswer>
  readonly rename: (name: string) => Promise<SharingAnswer>
  /** Reads and publishes now. */
  readonly exchange: () => Promise<SharingAnswer>
  /** Fields with two words for one thing. */
  readonly questions: () => readonly FieldQuestion[]
  /** Answers one of them, by an ordinary edit. */
  readonly answer: (wish: {
    readonly question: string
    readonly keep: QuestionAnswer
  }) => Promise<SharingAnswer>
  /** Publishes what waits, as far as a few seconds allow, then ends. */
  readonly close: () => Promise<void>
}
