import * as v from 'valibot'
import { absencesSchema } from '#domain/away/absence.ts'
import { DEFAULT_CONTACT_HOURS, type WeekdayHours } from '#domain/calendar/weekdayHours.ts'
import { HOLIDAY_REGIONS } from '#domain/calendar/holidayIds.ts'
import { line, phone, whole, zone } from '#domain/fields/fields.ts'
import { offerWeightsSchema } from '#domain/offers/weights.ts'
import { DEFAULT_NUMBERS, RULE_NUMBER_IDS, RULE_NUMBERS, type RuleNumberId } from './ruleNumbers.ts'
import { TRIAL_CATEGORIES, type By, type TrialCategory } from '#domain/vocabulary.ts'

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'value-malformed'))
const weekdayHours: v.GenericSchema<WeekdayHours> = v.object({
  hours: v.nullable(v.object({ from: timeOfDay, to: timeOfDay })),
  urgentOnly: v.boolean(),
  preferred: timeOfDay,
})

/** Contact hours from Monday (index 0) to Sunday (index 6). */
const contactHoursSchema = v.pipe(
  v.array(weekdayHours),
  v.length(7, 'value-malformed'),
  v.check(
    (days) => days.every(({ hours }) => hours === null || hours.from < hours.to),
    'end-before-start',
  ),
)

/**
 * A setting that came later: settings written before it are completed with its default. Whoever
 * writes settings today names it, and the type says so.
 */
const later = <Schema extends v.GenericSchema>(
  schema: Schema,
  byDefault: v.InferInput<Schema>,
): Schema => v.optional(schema, byDefault) as unknown as Schema

const bounded = (id: RuleNumberId) =>
  later(whole(RULE_NUMBERS[id].least, RULE_NUMBERS[id].most), RULE_NUMBERS[id].default)

const numbers = v.object(
  Object.fromEntries(RULE_NUMBER_IDS.map((id) => [id, bounded(id)])) as Record<
    RuleNumberId,
    ReturnType<typeof whole>
  >,
)

/** The bounds of a trial period, in months. */
export const TRIAL_MONTHS = { least: 1, most: 24 } as const

/** The usual trial periods by category, in months. */
export const DEFAULT_TRIAL_MONTHS: By<TrialCategory, number> = {
  'worker-employee': 2,
  'technician-supervisor': 3,
  executive: 4,
}

const trialMonths = v.object(
  Object.fromEntries(
    TRIAL_CATEGORIES.map((id) => [id, whole(TRIAL_MONTHS.least, TRIAL_MONTHS.most)]),
  ) as Record<(typeof TRIAL_CATEGORIES)[number], ReturnType<typeof whole>>,
)

/** What LinkedIn takes in the note of an invitation, the free account first. */
export const INVITATION_LIMITS = [200, 300] as const

/** How many contacts a day are plenty: a choice of ours. */
export const CONTACTS_A_DAY = { default: 6, least: 1, most: 30 } as const

/** All that a person may choose about the rules and what is told of them. It lives in the logbook, so it is backed up. */
export const settingsSchema = v.object({
  /** The name messages are signed with; its first name greets the person. May be empty. */
  personName: line,
  /** The number the person can be called back at; absent where never given. */
  personPhone: v.optional(phone),
  /**
   * Characters LinkedIn takes in the note of an invitation: 200 from a free account, 300 from a paid
   * one (lettercounter.org/blog/linkedin-connection-request-character-limit).
   */
  invitationMost: later(v.picklist(INVITATION_LIMITS, 'value-malformed'), INVITATION_LIMITS[0]),
  /** The person's time zone; every wall-clock time of the plan is in it. */
  zone,
  region: v.picklist(HOLIDAY_REGIONS, 'value-malformed'),
  contactHours: contactHoursSchema,
  /** No contact is due between Christmas and New Year, nor on the bridges of the region. */
  quietDays: v.boolean(),
  /** From this time on thanks and invitations wait for the next day. */
  eveningFrom: timeOfDay,
  /** Whether a sign to acquaintances is proposed every few months. */
  keepInTouch: v.boolean(),
  /** Whether one question for news is proposed where an application was sent and stays unanswered. */
  askNews: later(v.boolean(), true),
  /** Prefer the phone right after the channel they asked for (S2–S4 against S1). */
  phoneFirst: v.boolean(),
  /** Names and companies stay out of notifications: a lock screen shows them to anybody. */
  hideDetails: later(v.boolean(), false),
  /** More contacts than this on one day are offered to be spread. */
  contactsADay: later(whole(CONTACTS_A_DAY.least, CONTACTS_A_DAY.most), CONTACTS_A_DAY.default),
  /** When the person contacts nobody: they are away, or ill. */
  absences: later(absencesSchema, {}),
  /** How much what an offer is worth counts for the person. */
  offerWeights: later(offerWeightsSchema, {}),
  numbers,
  trialMonths,
})
export type Settings = v.InferOutput<typeof settingsSchema>

/** The defaults of the rules; only the zone comes from outside. */
export const defaultSettings = (zoneName: string): Settings => ({
  personName: '',
  invitationMost: INVITATION_LIMITS[0],
  zone: zoneName,
  region: 'FR',
  contactHours: DEFAULT_CONTACT_HOURS.map((row) => ({ ...row })),
  quietDays: true,
  eveningFrom: '20:00',
  keepInTouch: true,
  askNews: true,
  phoneFirst: false,
  hideDetails: false,
  contactsADay: CONTACTS_A_DAY.default,
  absences: {},
  offerWeights: {},
  numbers: { ...DEFAULT_NUMBERS },
  trialMonths: { ...DEFAULT_TRIAL_MONTHS },
})
