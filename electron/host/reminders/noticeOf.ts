import { isolated } from '#domain/bidi.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Spoken } from '#domain/spoken.ts'
import type { NoticeTarget } from '#contract/notices.ts'
import { offerTitle } from '#texts/offerTitle.ts'
import { nameOfPerson } from '#texts/nameOfPerson.ts'
import { translator } from '#texts/translator.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { Notice } from '#electron/host/machine/ports.ts'
import { buttonsOf, type PressTime } from './noticeActions.ts'
import type { Reminder } from './reminder.ts'

/** How reminders are worded. */
export interface Wording {
  readonly spoken: Spoken
  /** Names and companies stay out (lock screen). */
  readonly hideDetails: boolean
}

/** More lines than a notification shows anywhere. */
const LINES = 3

/** What a step asks for, in one line. */
export const titleOf = (step: StepView, t: Translate, spoken: Spoken): string => {
  const { rule, person } = step
  const called = person === undefined ? t('notifications.somebody') : nameOfPerson(person, t)
  return offerTitle(step, t, spoken) ?? t(`notifications.titles.${rule}`, { person: called })
}

const oneNotice = ({ step }: Reminder, t: Translate, spoken: Spoken): Notice => ({
  title: titleOf(step, t, spoken),
  // No post may be known yet.
  body:
    step.post === ''
      ? isolated(step.company)
      : t('notifications.about', { company: step.company, post: step.post }),
  application: step.application,
  step: step.id,
})

/** What has a last day is never among those a notice has no line for. */
const firmFirst = (reminders: readonly Reminder[]): readonly Reminder[] => {
  const isFirm = ({ step: { rule, deadline } }: Reminder): boolean =>
    rule === 'decide' && deadline !== undefined
  return [...reminders.filter(isFirm), ...reminders.filter((one) => !isFirm(one))]
}

/** Several reminders, or some that came due while nobody could be told, in a single notice. */
export const gatheredNotice = (
  reminders: readonly Reminder[],
  { spoken, hideDetails }: Wording,
): Notice => {
  const t = translator(spoken)
  const title = t('notifications.gathered.title', { n: reminders.length })
  const applications = new Set(reminders.map(({ step }) => step.application))
  const [application] = applications
  const [only, second] = reminders
  const target: NoticeTarget =
    only !== undefined && second === undefined
      ? { application: only.step.application, step: only.step.id }
      : { application: application !== undefined && applications.size === 1 ? application : null }
  if (hideDetails) return { title, body: t('notifications.private.body'), ...target }
  const lines = firmFirst(reminders)
    .slice(0, LINES)
    .map(({ step }) => `${titleOf(step, t, spoken)} (${isolated(step.company)})`)
  const more = reminders.length - lines.length
  if (more > 0) lines.push(t('notifications.gathered.more', { n: more }))
  return { title, body: lines.join('\n'), ...target }
}

/** One reminder at its moment. */
export const singleNotice = (
  reminder: Reminder,
  { spoken, hideDetails }: Wording,
  at: PressTime,
): Notice => {
  const t = translator(spoken)
  const { step } = reminder
  // Who does not read what it is about cannot say that it is done.
  if (hideDetails)
    return {
      title: t('notifications.private.title'),
      body: t('notifications.private.body'),
      application: step.application,
      step: step.id,
    }
  return { ...oneNotice(reminder, t, spoken), buttons: buttonsOf(step, at, t) }
}

/** The notice of the test button. */
export const trialNotice = (spoken: Spoken): Notice => {
  const t = translator(spoken)
  return {
    title: t('notifications.trial.title'),
    body: t('notifications.trial.body'),
    application: null,
  }
}
