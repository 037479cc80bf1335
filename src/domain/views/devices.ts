import type { LocalDateTime } from '#domain/calendar/wallClock.ts'

/** What stands in the way of the carrier, one sentence each on the screen. */
export type CarryTrouble =
  | 'gone'
  | 'empty'
  | 'swapped'
  | 'full'
  | 'read-only'
  | 'locked'
  | 'not-downloaded'
  | 'slow'
  | 'half'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-many'
  | 'no-room'
  | 'too-large'
  | 'server'
  | 'certificate'
  | 'redirected'
  | 'unreachable'

/** Why sharing refuses what is asked of it: the carrier, or one of these. */
export type SharingReason =
  | CarryTrouble
  /** No logbook there opens with this phrase. */
  | 'phrase-wrong'
  /** Too short to keep anybody out. */
  | 'phrase-weak'
  /** Not an address that a password may be sent to. */
  | 'address-refused'
  /** No logbook lies there. */
  | 'nothing-there'
  /** This logbook lies there already, shared by others: it is joined, not begun. */
  | 'begun-there'
  /** A newer program wrote what has to be read first. */
  | 'newer-program'
  /** What has to be read first is not all there yet. */
  | 'not-all-there'
  | 'already-shared'
  | 'not-shared'
  | 'no-such-device'
  | 'no-such-question'
  /** This computer went back to the copy; not all others could be asked to. */
  | 'back-alone'
  /** The copy cannot be gone back to. */
  | 'no-such-copy'
  /** The phrase was changed elsewhere, and the new key was not handed to this computer. */
  | 'key-changed'
  | 'logbook-unavailable'
  | 'read-only-logbook'
  | 'not-saved'

/** A refusal of sharing; nothing was changed. */
export interface SharingRefusal {
  readonly ok: false
  readonly reason: SharingReason
}

/** Another computer that keeps this logbook. */
export interface OtherDevice {
  readonly device: string
  readonly name: string
  /** When something new of it was read here last, by the clock of here. */
  readonly heardFrom?: LocalDateTime
  /** When the last of what was noted here was written that it has; absent: nothing yet. */
  readonly hasUpTo?: LocalDateTime
  /** Events that stand here and that it has not said to have. */
  readonly waiting: number
  /** Erasures that it has not said to have followed. */
  readonly notYetErased: number
  readonly isRetired: boolean
  /** It holds exactly what is held here, and what that amounts to is something else there. */
  readonly isReadOtherwise: boolean
  /** Version of its program. */
  readonly program: string
}

/** The computers of one logbook, as the screen shows them. */
export interface DevicesView {
  /** `paused`: something stands in the way; work goes on, and it is tried again. */
  readonly standing: 'off' | 'on' | 'paused'
  readonly trouble?: SharingReason
  /** Where it is carried: a folder's name as shown, or the host of a WebDAV address. */
  readonly place?: {
    readonly kind: 'folder' | 'webdav'
    readonly shown: string
    /** A server, and by whose name it is asked. */
    readonly server?: { readonly address: string; readonly user: string }
  }
  readonly here: {
    readonly device: string
    readonly name: string
    /** Events not yet at the carrier. */
    readonly waiting: number
  }
  readonly others: readonly OtherDevice[]
  /** Name of the computer that went back to a copy for all, and asks. */
  readonly movedBy?: string
  /** How many fields have two words for one thing. */
  readonly questions: number
  /** Applications that hold what this program does not know: shown, not edited. */
  readonly unknown: readonly string[]
}

/** One of the two words for one thing. */
export interface QuestionSide {
  /** Undefined where the field was emptied, or where it was removed. */
  readonly value: unknown
  readonly device: string
  /** The computer's name, as far as it is known. */
  readonly name: string
  /** When it was written, in the zone of the person. */
  readonly at: LocalDateTime
}

/** A field with two words for one thing. */
export interface FieldQuestion {
  readonly id: string
  /** What it asks: which value of a field, removed or kept, or into which application it was joined. */
  readonly kind: 'value' | 'removal' | 'joined'
  readonly application?: string
  readonly person?: string
  readonly entry?: string
  /** Of a text of one's own: its id and language, as `templateKey` makes them. */
  readonly template?: string
  /** Name of the field; empty where it is the whole that was removed or joined. */
  readonly field: string
  /** What stands now. */
  readonly here: QuestionSide
  /** What was written elsewhere without knowing of it, and is kept. */
  readonly there: QuestionSide
  /** A text of which both may be kept, one below the other. */
  readonly isLong: boolean
}

/** What answers a question: what stands, the other one, or of texts both. */
export type QuestionAnswer = 'here' | 'there' | 'both'

/** What lies at a place, before it is joined. */
export interface SharingPreview {
  readonly ok: true
  readonly logbook: string
  readonly applications: number
  readonly people: number
  readonly entries: number
  /** The computers that wrote there, the one heard from last first. */
  readonly devices: readonly { readonly device: string; readonly name: string }[]
  /** The last word there, and from which computer. */
  readonly last?: { readonly name: string; readonly at: LocalDateTime }
  /** Nothing was noted here yet: adopting loses nothing. */
  readonly isEmptyHere: boolean
}
