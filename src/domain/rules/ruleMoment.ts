import type { RuleNumberId } from '#domain/logbook/settings.ts'

/** What a window can be counted from. */
export type Anchor =
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
export type Guard = 'opens-in-the-morning' | 'before-noon' | 'contact-hour'

/**
 * One moment, read from left to right: from an anchor, back or forth by numbers of the settings in
 * their own unit, at a time of that day, then the next courteous slot.
 */
export interface Point {
  readonly from: Anchor
  /** Adds the trial period, before anything else. */
  readonly trial?: true
  readonly plus?: RuleNumberId
  readonly minus?: RuleNumberId
  /** The next calendar day. */
  readonly nextDay?: true
  /** The Friday of that week, Monday to Sunday. */
  readonly friday?: true
  readonly at?: Time
  readonly slot?: true
  /** Counts only where all of these hold. */
  readonly when?: readonly Guard[]
}

/** The first that counts, or the latest of several. */
export type RuleMoment =
  Point | { readonly first: readonly RuleMoment[] } | { readonly latest: readonly RuleMoment[] }

/** The numbers a moment is made of, in the order they are read. */
export const numbersIn = (moment: RuleMoment): readonly RuleNumberId[] => {
  if ('first' in moment) return moment.first.flatMap(numbersIn)
  if ('latest' in moment) return moment.latest.flatMap(numbersIn)
  return [moment.minus, moment.plus].filter((id) => id !== undefined)
}
