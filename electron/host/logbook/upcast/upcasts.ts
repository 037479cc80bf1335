import type { UpcastStep } from './upcastStep.ts'

/**
 * One step per version, each in a file of its own named after what it changes; version 1 is
 * today's, so no step exists yet. Its length plus one is `EVENT_VERSION`.
 */
export const UPCASTS: readonly UpcastStep[] = []
