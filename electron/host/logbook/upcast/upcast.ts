import { UPCASTS } from './upcasts.ts'
import type { Upcasts, Versioned } from './upcastStep.ts'

/** Takes an event through every version of its type up to today's; one that no step knows stays as it is. */
export const upcast = (event: Versioned, upcasts: Upcasts = UPCASTS): Versioned => {
  const { type, version, body } = event
  const step = Object.hasOwn(upcasts, type) ? upcasts[type]?.[version - 1] : undefined
  if (step === undefined) return { type, version, body }
  const next = step.to ?? { type, version: version + 1 }
  return upcast({ ...next, body: body === null ? null : step.body(body) }, upcasts)
}
