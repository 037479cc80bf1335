import type { ExpectedStepView } from './outlookView.ts'

/** The first follow-up that needs no count. */
const FIRST_ROUND = 1

/**
 * What an expected step waits for: the end of an interview, the person's own decision to let go, or
 * that nothing is heard.
 */
export const waitsFor = ({
  after,
  rule,
}: Pick<ExpectedStepView, 'after' | 'rule'>): 'interview' | 'decision' | 'silence' => {
  if (after === 'interview') return 'interview'
  return rule === 'let-go' ? 'decision' : 'silence'
}

/** The round of a follow-up made once more, from 2; nothing for a first one and for other steps. */
export const repeatOf = ({
  rule,
  round = FIRST_ROUND,
}: Pick<ExpectedStepView, 'rule' | 'round'>): number | undefined =>
  rule === 'follow-up' && round > FIRST_ROUND ? round : undefined
