import { isolated } from '#domain/bidi.ts'
import { timeOfDay } from '#texts/dates.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { stepIcon } from '#window/words/stepIcon.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useStepWords } from '#window/words/useStepWords.ts'
import type { AheadDay } from '#domain/views/ahead/aheadDay.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { IconName } from '#ui/icons.ts'

/** What lies on a day, in one line. */
export interface DayLine {
  readonly key: string
  readonly kind: 'interview' | 'deadline' | 'announced' | 'step'
  readonly icon: IconName
  /** When, for what has an hour of its own. */
  readonly time?: string
  /** Whom or what, as short as a calendar needs it. */
  readonly words: string
  /** At which company, where the words do not say so. */
  readonly company?: string
  /** The whole of it, said by itself. */
  readonly said: string
  /** What can be put on another day. */
  readonly step?: StepView
  /** It is not held, or it is over. */
  readonly quiet?: boolean
  /** Something is asked about it. */
  readonly asked?: boolean
  /** How many things it stands for, where it is more than one. */
  readonly stands?: number
}

/** By the best of its channels. */
const iconOf = ({ rule, channels: [best] }: StepView): IconName =>
  stepIcon({ rule, promised: false, ...(best === undefined ? {} : { channel: best.channel }) })

/** Answers announced for a day; one line for all of them where room is short. */
const announcedLines = (
  { announced }: AheadDay,
  brief: boolean,
  t: Translate,
): readonly DayLine[] => {
  if (brief && announced.total > 1) {
    const words = t('ahead.announced', { n: announced.total })
    const { total: stands } = announced
    return [{ key: 'announced', kind: 'announced', icon: 'reply', words, said: words, stands }]
  }
  return announced.first.map(({ application, company }) => ({
    key: `announced ${application}`,
    kind: 'announced',
    icon: 'reply',
    words: t('ahead.lines.announced'),
    company,
    said: t('ahead.said.announced', { company }),
  }))
}

/** The lines of a day, the firm ones first. */
export const useDayLines = () => {
  const t = useT()
  const language = useLanguage()
  const words = useStepWords()
  const session = useSessionStore()

  const stepLine = (step: StepView): DayLine => {
    const title = words.title(step)
    return {
      key: `${step.application} ${step.id}`,
      kind: 'step',
      icon: iconOf(step),
      words: title,
      company: step.company,
      said: t('ahead.said.step', { step: title, company: step.company }),
      step,
    }
  }

  /** Where room is short, answers announced for one day are one line. */
  return (day: AheadDay, { brief = false } = {}): readonly DayLine[] => [
    ...day.interviews.first.map(
      ({ interview, company, at, ends, fate, questions = [] }): DayLine => {
        const time = timeOfDay(at, language())
        const state = fate === undefined ? '' : t(`ahead.fates.${fate}`)
        return {
          key: interview,
          kind: 'interview',
          icon: 'people',
          time,
          words: isolated(company),
          said: [t('ahead.said.interview', { time, company }), state]
            .filter((part) => part !== '')
            .join(', '),
          quiet: ends <= session.now || fate !== undefined,
          asked: questions.length > 0,
        }
      },
    ),
    ...day.deadlines.first.map(({ application, company }): DayLine => ({
      key: `deadline ${application}`,
      kind: 'deadline',
      icon: 'flag',
      words: t('ahead.lines.deadline'),
      company,
      said: t('ahead.said.deadline', { company }),
    })),
    ...announcedLines(day, brief, t),
    ...day.steps.first.map(stepLine),
  ]
}

/** How many things lie on a day, sent or not. */
export const countOn = ({ interviews, deadlines, announced, steps }: AheadDay): number =>
  interviews.total + deadlines.total + announced.total + steps.total
