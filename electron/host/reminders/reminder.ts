import { minuteOf } from '#domain/calendar/wallClock.ts'
import { halfDayOf } from '#domain/rules/halfDay.ts'
import { askedAt, type StepView } from '#domain/views/stepView.ts'

/** A step that asks for attention at a moment. */
export interface Reminder {
  readonly step: StepView
  /**
   * Snoozed until, else due: not the good slot of a late step, which moves with the clock, nor the one
   * before leaving, as it is not told again once its own moment comes.
   */
  readonly moment: string
}

const halfDay = (moment: string): number => halfDayOf(minuteOf(moment))

/** What is done before leaving is due only while nobody is there: it is told at the moment before. */
const isBeforeLeaving = ({ away, when }: StepView): boolean => away !== undefined && when === 'now'

/**
 * Whether a step waits for another word to the same person, on this card or on another: one notice at
 * a time tells of one person. It waits for the half-day it was asked in and no longer, whatever becomes
 * of the other: its own suggestion moves on with the clock, and would put it off for ever.
 */
const givesWay = (step: StepView, now: string): boolean =>
  step.moment > now &&
  halfDay(askedAt(step)) === halfDay(now) &&
  step.because.facts.some(({ fact }) => fact === 'other-contact')

/** The reminders whose moment has come and that were never shown, earliest first. */
export const dueReminders = (
  steps: Iterable<StepView>,
  now: string,
  wasShown: (reminder: Reminder) => boolean,
): readonly Reminder[] => {
  const due: Reminder[] = []
  for (const step of steps) {
    // What follows an interview rings once it was told, or once nobody asks for that any more.
    if (step.untold === true) continue
    const reminder = { step, moment: askedAt(step) }
    const isDue = reminder.moment <= now || isBeforeLeaving(step)
    if (isDue && !givesWay(step, now) && !wasShown(reminder)) due.push(reminder)
  }
  return due.sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0))
}
