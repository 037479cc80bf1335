import { isCall } from '#domain/entry/isCall.ts'
import { DEEDS_OF } from './stepDeeds.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What the first button of a step says. */
export type MainVerb = 'tell' | 'complete' | 'open' | 'decide' | 'putAway' | 'call' | 'write'

/** The verb of a step: what its deed amounts to for its rule, by its first channel. */
export const mainVerb = ({ rule, channels }: Pick<StepView, 'rule' | 'channels'>): MainVerb => {
  switch (DEEDS_OF[rule].main) {
    case 'debrief':
      return 'tell'
    case 'open':
      return rule === 'missing-detail' ? 'complete' : 'open'
    case 'record':
      return rule === 'decide' ? 'decide' : 'putAway'
    case 'by-channel':
      return isCall(channels[0]?.channel) ? 'call' : 'write'
  }
}

/** Whether doing a step is to call or to write to somebody, and there is a way to. */
export const isContactStep = ({ rule, channels }: Pick<StepView, 'rule' | 'channels'>): boolean =>
  DEEDS_OF[rule].main === 'by-channel' && channels.length > 0
