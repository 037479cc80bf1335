import { because } from '#texts/en/rules/because.ts'
import { channels } from '#texts/en/rules/channels.ts'
import { courtesy } from '#texts/en/rules/courtesy.ts'
import { facts } from '#texts/en/rules/facts.ts'
import { numbers } from '#texts/en/rules/numbers.ts'
import { steps } from '#texts/en/rules/steps.ts'

/** The follow-up rules in words. */
export const rules = {
  ...steps,
  ...because,
  ...facts,
  ...channels,
  ...numbers,
  ...courtesy,
} as const
