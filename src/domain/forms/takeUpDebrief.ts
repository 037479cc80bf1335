import type { DebriefDraft, MetDraft } from './debriefDraft.ts'
import { emptyDebrief, newSlip } from './startDebrief.ts'
import { takeUp } from './takeUp.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** A slip as it was left; nothing where it names nobody. */
const slipOf = (kept: unknown): readonly MetDraft[] => {
  const person = isFields(kept) ? kept['person'] : undefined
  const id = isFields(person) ? person['id'] : undefined
  return typeof id === 'string' && id !== '' ? [takeUp(newSlip(id), kept)] : []
}

/** A debrief as it was left, or nothing where none can be read. */
export const takeUpDebrief = (kept: unknown, now: LocalDateTime): DebriefDraft | undefined => {
  if (!isFields(kept)) return undefined
  const people: readonly unknown[] = Array.isArray(kept['people']) ? kept['people'] : []
  return { ...takeUp(emptyDebrief(now), kept), people: people.flatMap(slipOf) }
}
