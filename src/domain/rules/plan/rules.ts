import { ELSEWHERE_RULES } from '#domain/rules/rows/elsewhere.ts'
import { FOLLOW_UP_RULES } from '#domain/rules/rows/followUp.ts'
import { HIRE_RULES } from '#domain/rules/rows/hire.ts'
import { INTERVIEW_RULES } from '#domain/rules/rows/interview.ts'
import { KEEP_IN_TOUCH_RULES } from '#domain/rules/rows/keepInTouch.ts'
import { LET_GO_RULES } from '#domain/rules/rows/letGo.ts'
import { OFFER_RULES } from '#domain/rules/rows/offer.ts'
import { REFUSAL_RULES } from '#domain/rules/rows/refusal.ts'
import { SENT_RULES } from '#domain/rules/rows/sent.ts'
import { THANKS_RULES } from '#domain/rules/rows/thanks.ts'
import { UNANSWERED_RULES } from '#domain/rules/rows/unanswered.ts'
import type { Rule } from '#domain/rules/rule.ts'

/**
 * Every rule, in the order an application lives through them. Rows that stand beside other steps
 * come after them.
 */
export const RULES: readonly Rule[] = [
  ...INTERVIEW_RULES,
  ...THANKS_RULES,
  ...FOLLOW_UP_RULES,
  ...UNANSWERED_RULES,
  ...LET_GO_RULES,
  ...OFFER_RULES,
  ...REFUSAL_RULES,
  ...HIRE_RULES,
  ...ELSEWHERE_RULES,
  ...KEEP_IN_TOUCH_RULES,
  ...SENT_RULES,
]
