import { isolated } from '#domain/bidi.ts'
import type { Spoken } from '#domain/spoken.ts'
import { dueOf } from '#domain/views/dueOf.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Today } from '#domain/views/today.ts'
import { shortDay, timeOfDay } from '#texts/dates.ts'
import { translator } from '#texts/translator.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { Glance } from '#electron/host/machine/ports.ts'
import { buttonsOf, type PressTime } from './noticeActions.ts'
import { titleOf } from './noticeOf.ts'

/** Steps named outside the window. */
export const GLANCE_STEPS = 3

/** The next steps, as the first screen orders them: offers first, what has had its time left out. */
const nextSteps = ({ offers, groups }: Pick<Today, 'offers' | 'groups'>): readonly StepView[] =>
  [
    ...offers.flatMap(({ step }) => step ?? []),
    ...groups.now.steps,
    ...groups.welcome.steps,
    ...groups.today.steps,
    ...groups['this-week'].steps,
    ...groups.later.steps,
  ]
    .filter(({ over }) => over !== true)
    .slice(0, GLANCE_STEPS)

const lineOf = (step: StepView, t: Translate, spoken: Spoken): string => {
  const what = `${titleOf(step, t, spoken)} (${isolated(step.company)})`
  if (step.when === 'now') return what
  const time = timeOfDay(step.moment, spoken)
  const when =
    step.when === 'today' ? time : `${shortDay(step.moment.slice(0, 10), spoken)}, ${time}`
  return `${when} · ${what}`
}

/** What the tray, the dock and the taskbar show of Today. */
export const glanceOf = (
  today: Pick<Today, 'offers' | 'groups'>,
  at: PressTime,
  spoken: Spoken,
): Glance => {
  const t = translator(spoken)
  const { atOnce, later } = dueOf(today)
  const due = atOnce + later
  return {
    due,
    words: t('notifications.glance.due', { n: due }),
    next: nextSteps(today).map((step) => ({
      application: step.application,
      step: step.id,
      title: lineOf(step, t, spoken),
      buttons: buttonsOf(step, at, t),
    })),
  }
}
