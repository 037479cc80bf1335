import * as v from 'valibot'
import type { Zone } from '#domain/calendar/zone.ts'
import { call } from './call.ts'

/** A guessed zone by which hours are counted, and the place that the machine names by now. */
export interface GuessedZone {
  readonly guessed: Zone
  readonly machine: Zone
}

/** The calls about a zone that had to be guessed as the machine named no place. */
export const zoneQuestion = {
  /** What is to be asked; null where nothing is, or it was answered. */
  guessedZone: call(v.undefined()).returning<GuessedZone | null>(),
  /** The person was asked: from now on the zone is theirs. */
  settleZone: call(v.undefined()).returning<null>(),
} as const
