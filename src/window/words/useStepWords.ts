import { useLanguage, useT } from '#window/i18n/useT.ts'
import { usePersonName } from '#window/words/usePersonName.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { CHANNEL_ICONS } from '#window/words/channelIcons.ts'
import { useLists } from '#window/words/useLists.ts'
import { useRuleWords } from '#window/words/useRuleWords.ts'
import { explain, stepName } from '#domain/rules/plan/explain.ts'
import type { Channel } from '#domain/vocabulary.ts'
import { fullDay, timeOfDay } from '#texts/dates.ts'
import { isDeadlineOver, offerTitle, type Deciding } from '#texts/offerTitle.ts'
import type { CardStep } from '#domain/views/card.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { IconName } from '#ui/icons.ts'

/** How a step reads: its verb and person, its channel with the reason, why its date. */
export const useStepWords = () => {
  const t = useT()
  const language = useLanguage()
  const nameOf = usePersonName()
  const session = useSessionStore()
  const ruleWords = useRuleWords()
  const { inSeries } = useLists()

  const who = ({ person }: Pick<StepView, 'person'>): string | undefined =>
    person === undefined ? undefined : nameOf(person)
  const explained = (step: StepView) =>
    explain(
      step,
      session.settings.numbers,
      ruleWords,
      step.orPerson === undefined ? undefined : nameOf(step.orPerson),
    )

  return {
    /** « Remercier Mme Benali ». An offer names its last day. */
    title: (step: Pick<CardStep, 'rule' | 'person'> & Deciding): string =>
      offerTitle(step, t, language()) ?? stepName(step.rule, who(step), ruleWords),
    /** The person, else the company. */
    who: (step: StepView): string => who(step) ?? step.company,
    channelIcon: (channel: Channel): IconName => CHANNEL_ICONS[channel],
    /** The recommended channel and why it comes first; nothing for a step that contacts nobody. */
    channelLine: (step: StepView): { icon: IconName; name: string; reason: string } | undefined => {
      const first = step.channels[0]
      return first === undefined
        ? undefined
        : {
            icon: CHANNEL_ICONS[first.channel],
            name: t(`vocabulary.channels.${first.channel}`),
            reason: t('steps.forReason', { reason: t(`rules.channelReasons.${first.reason}`) }),
          }
    },
    /** What follows an interview once it is told; empty where nothing is known yet. */
    follows: ({ follows = [] }: StepView): string =>
      follows.length === 0
        ? ''
        : t('steps.follows', {
            steps: inSeries(follows.map((step) => stepName(step.rule, who(step), ruleWords))),
          }),
    hints: (step: StepView): readonly string[] => explained(step).hints,
    explain: (step: StepView) => {
      const { sentence, facts, sources } = explained(step)
      const said = { facts, sources: sources.join(t('steps.sourcesJoin')) }
      if (!isDeadlineOver(step) || step.deadline === undefined) return { sentence, ...said }
      // What was to be done before the last day, and when, is no advice any more.
      return {
        ...said,
        sentence: t('offer.lastDayPassed', { day: fullDay(step.deadline, language()) }),
        facts: facts.filter((_, at) => step.because.facts[at]?.fact.startsWith('so') !== true),
      }
    },
    time: (local: string): string => timeOfDay(local, language()),
  }
}
