import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { PlannedStep } from '#domain/rules/plan/marked.ts'

/** When the person chose to be asked, unless the plan moved past it; else when it is due. */
export const askedAt = ({
  snoozedUntil,
  opens,
  due,
}: Pick<PlannedStep, 'snoozedUntil' | 'opens' | 'due'>): LocalDateTime =>
  snoozedUntil !== undefined && snoozedUntil >= opens ? snoozedUntil : due
