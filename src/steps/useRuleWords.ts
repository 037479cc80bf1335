import { useLanguage, useT } from '#app/i18n/useT.ts'
import type { RuleWords } from '#domain/rules/explain.ts'
import { shortDay, shortMoment } from '#shared/i18n/dates.ts'

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
