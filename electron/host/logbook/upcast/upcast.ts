import { UPCASTS } from './upcasts.ts'

/** How events of one version become events of the next; what a version does not change it returns as it is. */
export interface Upcast {
  readonly type: (type: string) => string
  /** `type` is the older name. Never called for erased events: they have no body. */
  readonly body: (type: string, body: unknown) => unknown
}

/** The part of an event that versions may change. */
export interface Versioned {
  readonly type: string
  readonly body: unknown
}

/** Takes an event through every version up to today's. `ladder[0]` lifts version 1 to version 2. */
export const upcast = (
  event: Versioned,
  version: number,
  ladder: readonly Upcast[] = UPCASTS,
): Versioned =>
  ladder.slice(version - 1).reduce<Versioned>(
    ({ type, body }, step) => ({
      type: step.type(type),
      body: body === null ? null : step.body(type, body),
    }),
    event,
  )
