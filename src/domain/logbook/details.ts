import * as v from 'valibot'
import { HOLIDAY_REGIONS } from '#domain/calendar/holidayIds.ts'
import { line, link, requiredLine, text, upTo, whole, zone } from '#domain/fields/fields.ts'
import { tellingSchema } from './telling.ts'
import { PACES, TRIAL_CATEGORIES } from '#domain/vocabulary.ts'

/** More than a file ever leaves open of one card. */
const TELLINGS_MAX = 100

const fields = v.object({
  company: requiredLine('company-missing'),
  post: line,
  /** No post is known yet, as after a talk among acquaintances; otherwise it is asked for. */
  postUnknown: v.optional(v.boolean()),
  /** How the person says it in messages, where the advertisement leaves the choice to them. */
  postSaid: v.optional(line),
  place: v.optional(line),
  /** The agency that presents the person; the company stays the one they would work for. */
  agency: v.optional(line),
  offerUrl: v.optional(link),
  /** Where the post was found: a site, an agency, somebody. */
  source: v.optional(line),
  /** Which CV went with it. */
  cv: v.optional(line),
  /**
   * Before an interview, where no entry says when it was sent: true for sent some day, false for not
   * sent yet. Absent on cards that begin with an interview.
   */
  sentUndated: v.optional(v.boolean()),
  pace: v.picklist(PACES, 'value-malformed'),
  /** The decision is made above the people met (S4): it takes some days more. */
  deciders: v.optional(v.boolean()),
  /** A small firm where nobody takes messages (S2). */
  smallFirm: v.optional(v.boolean()),
  /** The zone the people of the company live in; the person's own where absent. */
  zone: v.optional(zone),
  /** Whose public holidays they keep; those of the settings where absent. */
  region: v.optional(v.picklist(HOLIDAY_REGIONS, 'value-malformed')),
  /** The post lives on direct contact, as in sales: the phone comes earlier (S4). */
  directContact: v.boolean(),
  /** Trial period: a category, or a whole number of months. */
  trial: v.union([v.picklist(TRIAL_CATEGORIES), whole(1, 24)], 'value-malformed'),
  notes: v.optional(text),
  /** What a file this card came from left open, until it is told or put aside: see `toTell`. */
  toTell: v.optional(upTo(TELLINGS_MAX, tellingSchema)),
})

/** What is known about the post itself; everything but the company may be unknown. */
export const detailsSchema = v.pipe(
  fields,
  v.forward(
    // Asked beside everything else that is to complete, not after it.
    v.partialCheck(
      [['post'], ['postUnknown']],
      ({ post, postUnknown }) => post !== '' || postUnknown === true,
      'post-missing',
    ),
    ['post'],
  ),
)
export type Details = v.InferOutput<typeof detailsSchema>

export const DEFAULT_DETAILS = {
  pace: 'normal',
  directContact: false,
  trial: 'technician-supervisor',
} as const satisfies Partial<Details>
