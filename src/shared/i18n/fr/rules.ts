import { because } from '#shared/i18n/fr/rules/because.ts'
import { channels } from '#shared/i18n/fr/rules/channels.ts'
import { courtesy } from '#shared/i18n/fr/rules/courtesy.ts'
import { facts } from '#shared/i18n/fr/rules/facts.ts'
import { numbers } from '#shared/i18n/fr/rules/numbers.ts'
import { steps } from '#shared/i18n/fr/rules/steps.ts'

/** The follow-up rules in words. */
export const rules = {
  ...steps,
  ...because,
  ...facts,
  ...channels,
  ...numbers,
  ...courtesy,
} as const
