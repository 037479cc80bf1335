import { askedAt, type StepView } from '#domain/stepView.ts'

/** A step that asks for attention at a moment; the two together are what is shown once. */
export interface Reminder {
  /** Under which it is remembered as shown. */
  readonly key: string
  readonly step: StepView
  /** Snoozed until, else due: not the good slot of a late step, which moves with the clock. */
  readonly moment: string
}

const reminderOf = (step: StepView): Reminder => {
  const moment = askedAt(step)
  return { key: `${step.id}@${moment}`, step, moment }
}

/** The reminders whose moment has come and that were never shown, earliest first. */
export const dueReminders = (
  steps: Iterable<StepView>,
  now: string,
  wasShown: (key: string) => boolean,
): readonly Reminder[] => {
  const due: Reminder[] = []
  for (const step of steps) {
    if (askedAt(step) > now) continue
    const reminder = reminderOf(step)
    if (!wasShown(reminder.key)) due.push(reminder)
  }
  return due.sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0))
}
