import * as v from 'valibot'

/** What may leave beside the moments themselves; each is left out unless it was ticked. */
export const CALENDAR_DETAILS = [
  'company',
  'place',
  'people',
  'reach',
  'notes',
  'links',
  'money',
] as const
export type CalendarDetail = (typeof CALENDAR_DETAILS)[number]

/** What the person ticked. */
export const calendarDetailsSchema = v.object({
  /** The company and the post. */
  company: v.boolean(),
  place: v.boolean(),
  /** Names of people. */
  people: v.boolean(),
  /** Numbers and addresses of the person to contact. */
  reach: v.boolean(),
  notes: v.boolean(),
  links: v.boolean(),
  /** What an offer is worth. */
  money: v.boolean(),
  /** The calendar rings as well. */
  alarms: v.boolean(),
})
export type CalendarDetails = v.InferOutput<typeof calendarDetailsSchema>

/** Only with whom, for which post and when: what a calendar is of no use without. */
export const USUAL_DETAILS: CalendarDetails = {
  company: true,
  place: false,
  people: false,
  reach: false,
  notes: false,
  links: false,
  money: false,
  alarms: true,
}
