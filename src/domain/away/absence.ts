import * as v from 'valibot'
import { dayOf } from '#domain/calendar/wallClock.ts'
import { id, localDate } from '#domain/fields/fields.ts'

/** The longest absence that is planned, in days; a longer one is two. */
export const MOST_DAYS_AWAY = 366
/** More absences than anybody plans and remembers. */
const MOST_ABSENCES = 500

/**
 * Days on which the person contacts nobody, on their own clock, both included: a journey, or an
 * illness, which nothing is done before.
 */
export const absenceSchema = v.pipe(
  v.object({ first: localDate, last: localDate, ill: v.optional(v.boolean()) }),
  v.check(({ first, last }) => first <= last, 'last-before-first'),
  v.check(({ first, last }) => dayOf(last) - dayOf(first) < MOST_DAYS_AWAY, 'absence-too-long'),
)
export type Absence = v.InferOutput<typeof absenceSchema>

/** Every absence by its id, past ones too; each is one field, so that two devices may plan one each. */
export const absencesSchema = v.pipe(
  v.record(id, absenceSchema),
  v.check((all) => Object.keys(all).length <= MOST_ABSENCES, 'value-malformed'),
)
export type Absences = v.InferOutput<typeof absencesSchema>
