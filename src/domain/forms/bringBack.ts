import type { Command } from '#domain/logbook/commands.ts'
import type { HiddenStep } from '#domain/rules/plan/hidden.ts'

/** What brings a step back that is not asked for now: its mark is taken off, or it is wanted all the same. */
export const bringBack = ({
  id: step,
  application,
  why,
}: Pick<HiddenStep, 'id' | 'application' | 'why'>): Command =>
  why === 'done' || why === 'dismissed'
    ? { do: 'reopen-step', application, step }
    : { do: 'settle-step', application, step, as: 'wanted' }
