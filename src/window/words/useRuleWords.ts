import { useLanguage, useT } from '#window/i18n/useT.ts'
import type { RuleWords } from '#domain/rules/plan/explain.ts'
import { shortDay, shortMoment } from '#texts/dates.ts'

/** How the rules' explanations find their words on screen. */
export const useRuleWords = (): RuleWords => {
  const t = useT()
  const language = useLanguage()
  return {
    translate: t,
    day: (local) => shortDay(local.slice(0, 10), language()),
    moment: (local) => shortMoment(local, language()),
  }
}
