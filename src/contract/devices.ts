import * as v from 'valibot'
import { id } from '#domain/fields/fields.ts'
import type {
  DevicesView,
  FieldQuestion,
  SharingPreview,
  SharingRefusal,
} from '#domain/views/devices.ts'
import { call } from './call.ts'

/** Longest phrase, name, address, in UTF-16 units. */
const PHRASE_MAX = 1_000
const NAME_MAX = 100
const ADDRESS_MAX = 2_000

const phrase = v.pipe(v.string(), v.maxLength(PHRASE_MAX))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_MAX))

/** Where the files of the logbook are to lie: a folder the window was shown, or a server. */
const place = v.variant('kind', [
  v.object({ kind: v.literal('folder'), folder: id }),
  v.object({
    kind: v.literal('webdav'),
    address: v.pipe(v.string(), v.maxLength(ADDRESS_MAX)),
    user: v.pipe(v.string(), v.maxLength(PHRASE_MAX)),
    secret: v.pipe(v.string(), v.maxLength(PHRASE_MAX)),
  }),
])
/** A place as the window names it. */
export type SharedPlace = v.InferInput<typeof place>

const wish = { place, phrase } as const

/** Done, with how the computers stand now, or why not. */
export type DevicesAnswer = { readonly ok: true; readonly view: DevicesView } | SharingRefusal

/** What the screen of the computers begins with. */
export interface DevicesStart {
  readonly view: DevicesView
  /** What this computer is called by its system. */
  readonly suggestedName: string
  /** A password of a server goes into the system's safe; else into a file of the person's alone. */
  readonly hasSafe: boolean
}

/** What the window may ask about the computers that keep one logbook. */
export const devices = {
  devices: call(v.undefined()).returning<DevicesStart>(),
  /** Shares the logbook that is open, from a place where it does not lie yet. */
  beginSharing: call(v.object({ ...wish, name })).returning<DevicesAnswer>(),
  /** What lies at a place; changes nothing. */
  lookAtShared: call(v.object(wish)).returning<SharingPreview | SharingRefusal>(),
  /** Keeps that logbook here too, in the place of this one or together with it. */
  joinShared: call(
    v.object({ ...wish, name, how: v.picklist(['adopt', 'add']) }),
  ).returning<DevicesAnswer>(),
  leaveShared: call(v.undefined()).returning<DevicesAnswer>(),
  /** Another computer is lost: a fresh key under another phrase. */
  retireDevice: call(v.object({ device: id, phrase })).returning<DevicesAnswer>(),
  changeSharedPhrase: call(v.object({ phrase })).returning<DevicesAnswer>(),
  /** The files of the logbook lie there now, or another password opens the server; the logbook has to be there. */
  moveSharedPlace: call(v.object({ place })).returning<DevicesAnswer>(),
  /** Goes back to a copy on every computer, which begins a logbook of its own under this phrase. */
  goBackForAll: call(v.object({ backup: id, phrase })).returning<DevicesAnswer>(),
  /** Another computer went back for all: this one goes along, or stays. */
  answerMoved: call(v.object({ follows: v.boolean() })).returning<DevicesAnswer>(),
  renameDevice: call(v.object({ name })).returning<DevicesAnswer>(),
  /** Reads and publishes now. */
  exchangeNow: call(v.undefined()).returning<DevicesAnswer>(),
  /** Fields with two words for one thing. */
  fieldQuestions: call(v.undefined()).returning<readonly FieldQuestion[]>(),
  answerFieldQuestion: call(
    v.object({
      question: v.pipe(v.string(), v.maxLength(PHRASE_MAX)),
      keep: v.picklist(['here', 'there', 'both']),
    }),
  ).returning<DevicesAnswer>(),
} as const
