import { because } from '#texts/fr/rules/because.ts'
import { channels } from '#texts/fr/rules/channels.ts'
import { courtesy } from '#texts/fr/rules/courtesy.ts'
import { facts } from '#texts/fr/rules/facts.ts'
import { numbers } from '#texts/fr/rules/numbers.ts'
import { steps } from '#texts/fr/rules/steps.ts'

/** The follow-up rules in words. */
export const rules = {
  ...steps,
  ...because,
  ...facts,
  ...channels,
  ...numbers,
  ...courtesy,
} as const
