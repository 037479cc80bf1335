import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, emptyLogbook, type LiveLogbook } from '#domain/logbook/logbook.ts'
import type { Causality } from './causality.ts'
import { givesWay } from './marks.ts'
import { makeRegisters, type Register } from './registers.ts'
import { isUnited, unite } from './united.ts'
import { voidRemovals, type VoidRemoval } from './removals.ts'
import type { UnionEvent } from './unionEvent.ts'

/** What events of several devices amount to, and what is to be asked about them. */
export interface Folded {
  readonly logbook: LiveLogbook
  readonly registers: readonly Register[]
  readonly voids: readonly VoidRemoval[]
  /** Cards about which something was written that this program does not know; empty text: the whole. */
  readonly unknown: ReadonlySet<string>
}

/** What folding needs to know besides the events. */
export interface Folding {
  readonly causality: Pick<Causality, 'of'>
  /** Stands in until the person chose one. */
  readonly zone: string
  /** Whether this program understands events of a type in a version. */
  readonly isUnderstood: (type: string, version: number) => boolean
}

/** More words than one that no later write has seen. */
const isDisputed = ({ words }: Register): boolean => words.length > 1

/**
 * The state that events in order amount to, each applied as `evolve` does, the fields it names alone.
 * Beside it, per field, the words that no later one has seen; those that only add up are all taken. What this program does not know is
 * passed over.
 */
export const foldUnion = (
  ordered: readonly UnionEvent[],
  { causality, zone, isUnderstood }: Folding,
): Folded => {
  const logbook = emptyLogbook(zone)
  const unknown = new Set<string>()
  const known = ordered.filter(({ type, version, application }) => {
    if (isUnderstood(type, version)) return true
    unknown.add(application ?? '')
    return false
  })
  const voids = voidRemovals(known, causality)
  const registers = makeRegisters(causality)
  for (const event of known) {
    if (voids.has(event.hash)) continue
    if (givesWay(registers.note(event))) continue
    applyEvent(logbook, event as unknown as EventDraft)
  }
  const disputed = [...registers.all()].filter(isDisputed)
  for (const register of disputed.filter(isUnited)) unite(logbook, register)
  return {
    logbook,
    registers: disputed.filter((register) => !isUnited(register)),
    voids: [...voids.values()].filter(({ isSettled }) => !isSettled),
    unknown,
  }
}
