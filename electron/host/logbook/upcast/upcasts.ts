import type { Upcasts } from './upcastStep.ts'

/**
 * One step per version of a type, each in a file of its own named after what it changes; version 1 is
 * today's of every type, so no step exists yet. The steps of a type end at its `EVENT_VERSIONS`.
 */
export const UPCASTS: Upcasts = {}
