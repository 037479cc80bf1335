import type { MessageKey } from '#texts/catalogue.ts'
import { HOLIDAY_REGIONS } from '#domain/calendar/holidayIds.ts'
import {
  CALL_DIRECTIONS,
  CHANNELS,
  CIVILITIES,
  FOLLOW_UP_OUTCOMES,
  INTERVIEW_MODES,
  INTERVIEW_SETTINGS,
  LET_GO_REASONS,
  NEXT_CONTACTS,
  PACES,
  TRIAL_CATEGORIES,
} from '#domain/vocabulary.ts'

const keysOf = <Value extends string>(
  values: readonly Value[],
  keyOf: (value: Value) => MessageKey,
): ReadonlyMap<string, MessageKey> => new Map(values.map((value) => [value, keyOf(value)]))

/** Fields that are chosen from a list: what each choice is called. */
const CHOSEN: Readonly<Record<string, ReadonlyMap<string, MessageKey>>> = {
  pace: keysOf(PACES, (value) => `vocabulary.paces.${value}`),
  trial: keysOf(TRIAL_CATEGORIES, (value) => `vocabulary.trials.${value}`),
  civility: keysOf(CIVILITIES, (value) => `vocabulary.civilities.${value}`),
  region: keysOf(HOLIDAY_REGIONS, (value) => `settings.regions.${value}`),
  channel: keysOf(CHANNELS, (value) => `vocabulary.channels.${value}`),
  outcome: keysOf(FOLLOW_UP_OUTCOMES, (value) => `vocabulary.outcomes.${value}`),
  mode: keysOf(INTERVIEW_MODES, (value) => `vocabulary.modes.${value}`),
  setting: keysOf(INTERVIEW_SETTINGS, (value) => `vocabulary.settings.${value}`),
  direction: keysOf(CALL_DIRECTIONS, (value) => `vocabulary.directions.${value}`),
  nextContact: keysOf(NEXT_CONTACTS, (value) => `vocabulary.nextContacts.${value}`),
  reason: keysOf(LET_GO_REASONS, (value) => `vocabulary.letGo.${value}`),
}

/** What a choice is called on its form; undefined for what is written freely. */
export const chosenKey = (field: string, value: unknown): MessageKey | undefined =>
  typeof value === 'string' ? CHOSEN[field]?.get(value) : undefined
