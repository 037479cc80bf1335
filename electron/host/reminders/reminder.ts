import { minuteOf } from '#domain/calendar/wallClock.ts'
import { halfDayOf } from '#domain/rules/halfDay.ts'
import { isLetBe } from '#domain/views/weight.ts'
import { askedAt } from '#domain/views/askedAt.ts'
import type { StepView } from '#domain/views/stepView.ts'

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

const isBesideAnother = ({ because }: StepView): boolean =>
  because.facts.some(({ fact }) => fact === 'other-contact')

/** What is done before leaving is due only while nobody is there: it is told at the moment before. */
const isBeforeLeaving = ({ away, when }: StepView): boolean => away !== undefined && when === 'now'

/**
 * Whether a step waits for another word to the same person, on this card or on another: one notice at
 * a time tells of one person. It waits for the half-day it was asked in and no longer, whatever becomes
 * of the other: its own suggestion moves on with the clock, and would put it off for ever.
 */
const givesWay = (step: StepView, now: string): boolean =>
  step.moment > now && halfDay(askedAt(step)) === halfDay(now) && isBesideAnother(step)

/**
 * Whether Today plans a step for a day to come: one that came due in an absence or on a day off waits
 * for that day, as it does there. An hour the person chose is theirs on its day, and what makes room
 * for another word to the same person is not put off from one half-day to the next.
 */
const waitsForDay = (step: StepView, now: string): boolean => {
  const today = now.slice(0, 10)
  if (step.when === 'now' || step.moment.slice(0, 10) <= today) return false
  if (step.snoozedUntil?.slice(0, 10) === today) return false
  return !isBesideAnother(step) || halfDay(step.moment) > halfDay(now) + 1
}

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
    // What Today no longer asks for is told by no notice.
    if (isLetBe(step, now)) continue
    const reminder = { step, moment: askedAt(step) }
    const isDue = reminder.moment <= now || isBeforeLeaving(step)
    const waits = givesWay(step, now) || waitsForDay(step, now)
    if (isDue && !waits && !wasShown(reminder)) due.push(reminder)
  }
  return due.sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0))
}
