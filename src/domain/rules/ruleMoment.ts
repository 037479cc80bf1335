import type { RuleNumberId } from '#domain/logbook/ruleNumbers.ts'

/** What a window can be counted from. */
export type Anchor =
  | 'sending'
  | 'interview-start'
  | 'interview-end'
  | 'promise'
  | 'last-round'
  | 'answer'
  | 'attempt'
  | 'refusal'
  | 'chosen-start'
  | 'hire'
  | 'offer'
  | 'deadline'
  /** The end of its day on the clock of those who wait for the decision. */
  | 'deadline-end'
  | 'offer-message'
  /** The date they named since the message about their offer. */
  | 'their-date'
  | 'offer-elsewhere'
  | 'deadline-elsewhere'
  | 'absence'
  | 'their-message'
  /** The latest message, thanks, answer or decision. */
  | 'last-word'
  | 'closed-step'
  | 'opens'
  | 'due'

/** Times of day the rules name; all else follows the contact hours. */
export const TIMES = {
  '00:00': 0,
  '09:00': 540,
  '10:00': 600,
  '12:00': 720,
  '14:30': 870,
  '18:00': 1080,
  '23:59': 1439,
} as const
export type Time = keyof typeof TIMES

/** Conditions under which one of several moments counts. */
export type Guard =
  | 'opens-in-the-morning'
  | 'before-noon'
  | 'contact-hour'
  /** Thanks, or the invitation, would come after the hour of the evening. */
  | 'late-for-thanks'
  | 'late-for-invitation'
  /** What was announced in hours is over before noon: its afternoon is waited for. */
  | 'opens-at-noon'

/**
 * Whose hours a slot is looked for in: those of the post, or of an urgent one; on every day that has
 * hours, quiet ones too, or not.
 */
export type Slot = 'own' | 'own-every-day' | 'urgent' | 'urgent-every-day'

/**
 * One moment, read from left to right: from an anchor, back or forth by numbers of the settings in
 * their own unit, at a time of that day, then the next courteous slot.
 */
export interface Point {
  readonly from: Anchor
  /** The preferred time of the last day before it with hours for an urgent post, quiet days included. */
  readonly lastSlotBefore?: true
  /** Adds the trial period, before anything else. */
  readonly trial?: true
  readonly plus?: RuleNumberId
  readonly minus?: RuleNumberId
  /** Adds the days that deciders above take. */
  readonly deciders?: true
  /** The next calendar day, or the one before. */
  readonly nextDay?: true
  readonly dayBefore?: true
  /** The Friday of that week, Monday to Sunday. */
  readonly friday?: true
  readonly at?: Time
  /** Moved to a working day: the next one, or the one before. */
  readonly workingDay?: 'next' | 'before'
  readonly slot?: Slot
  /** Counts only where all of these hold. */
  readonly when?: readonly Guard[]
}

/** The first that counts, the latest or the earliest of several, or 00:00 of the day of one. */
export type RuleMoment =
  | Point
  | { readonly first: readonly RuleMoment[] }
  | { readonly latest: readonly RuleMoment[] }
  | { readonly earliest: readonly RuleMoment[] }
  | { readonly startOfDay: RuleMoment }

/** The numbers a moment is made of, in the order they are read. */
export const numbersIn = (moment: RuleMoment): readonly RuleNumberId[] => {
  if ('first' in moment) return moment.first.flatMap(numbersIn)
  if ('latest' in moment) return moment.latest.flatMap(numbersIn)
  if ('earliest' in moment) return moment.earliest.flatMap(numbersIn)
  if ('startOfDay' in moment) return numbersIn(moment.startOfDay)
  const deciders: RuleNumberId | undefined =
    moment.deciders === true ? 'decidersExtraDays' : undefined
  return [moment.minus, moment.plus, deciders].filter((id) => id !== undefined)
}
