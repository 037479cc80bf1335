import type { DebriefDraft } from './debriefDraft.ts'

/** What a debrief can ask. */
export type DebriefQuestion =
  'post' | 'moment' | 'met' | 'promise' | 'nextContact' | 'rapport' | 'points' | 'more'

const OF_SIDE: Readonly<Record<DebriefDraft['side'], readonly DebriefQuestion[]>> = {
  held: ['moment', 'met', 'promise', 'nextContact', 'rapport', 'points', 'more'],
  ahead: ['moment', 'met', 'more'],
}

/** The questions in the order they are asked; of an interview ahead only what can be known. */
export const debriefQuestions = (
  side: DebriefDraft['side'],
  isNew: boolean,
): readonly DebriefQuestion[] => [...(isNew ? (['post'] as const) : []), ...OF_SIDE[side]]
