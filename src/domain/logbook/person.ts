import * as v from 'valibot'
import { email, id, line, link, phone, requiredLine, text } from '#domain/fields/fields.ts'
import { CIVILITIES } from '#domain/vocabulary.ts'

/** More people alike than anybody is asked about. */
export const UNLIKE_MAX = 500
const recordKeyField = v.pipe(v.string(), v.regex(/^[\w:.-]{1,200}\/[\w:.-]{1,200}$/u))

/** Somebody met or named for an application, with every way to reach them that is known. */
export const personSchema = v.object({
  id,
  name: requiredLine('name-missing'),
  civility: v.optional(v.picklist(CIVILITIES, 'value-malformed')),
  role: v.optional(line),
  email: v.optional(email),
  phone: v.optional(phone),
  /** The number of the assistant or of the switchboard. */
  assistantPhone: v.optional(phone),
  /** Address of the LinkedIn profile. */
  linkedin: v.optional(link),
  /** The LinkedIn connection is known to be accepted, whatever the journal says. */
  linkedinConnected: v.optional(v.boolean()),
  postalAddress: v.optional(text),
  /** Works in human resources: the named alternative for follow-ups (S3, S4). */
  isHr: v.optional(v.boolean()),
  /** Works for the recruitment agency, not for the company itself. */
  agency: v.optional(v.boolean()),
  /** Has left the company: passed over from now on (S3). */
  left: v.optional(v.boolean()),
  /** Came here from another company: what is noted of them there is over, and not of them here. */
  movedHere: v.optional(v.boolean()),
  /** Shared by the records of one person on several cards, where the user said so. */
  identity: v.optional(id),
  /**
   * The user said that whoever shares an e-mail, a number or a profile with this record is somebody
   * else: it is the same person as others by `identity` alone.
   */
  apart: v.optional(v.boolean()),
  /** Who of other cards was asked about and is somebody else, by their `RecordKey`s. */
  unlike: v.optional(v.pipe(v.array(recordKeyField), v.maxLength(UNLIKE_MAX))),
  /** Was asked and gave no e-mail, phone or profile. */
  gaveNoDetails: v.optional(v.boolean()),
})
export type Person = v.InferOutput<typeof personSchema>
