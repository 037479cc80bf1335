import { because } from '#shared/i18n/en/rules/because.ts'
import { channels } from '#shared/i18n/en/rules/channels.ts'
import { courtesy } from '#shared/i18n/en/rules/courtesy.ts'
import { facts } from '#shared/i18n/en/rules/facts.ts'
import { numbers } from '#shared/i18n/en/rules/numbers.ts'
import { steps } from '#shared/i18n/en/rules/steps.ts'

/** The follow-up rules in words. */
export const rules = {
  ...steps,
  ...because,
  ...facts,
  ...channels,
  ...numbers,
  ...courtesy,
} as const
