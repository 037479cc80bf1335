import { UPCASTS } from './upcasts.ts'
import type { UpcastStep } from './upcastStep.ts'

/** The part of an event that versions may change. */
export interface Versioned {
  readonly type: string
  readonly body: unknown
}

/** Takes an event through every version up to today's. `ladder[0]` lifts version 1 to version 2. */
export const upcast = (
  event: Versioned,
  version: number,
  ladder: readonly UpcastStep[] = UPCASTS,
): Versioned =>
  ladder.slice(version - 1).reduce<Versioned>(
    ({ type, body }, step) => ({
      type: step.type(type),
      body: body === null ? null : step.body(type, body),
    }),
    event,
  )
