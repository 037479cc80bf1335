import type { RecordingRequest } from '#window/parts/recording/useRecording.ts'
import type { MessageKey } from '#texts/catalogue.ts'
import type { IconName } from '#ui/icons.ts'

/** One thing to say to an offer: its words, and what is noted of it. */
export interface OfferWay extends Pick<RecordingRequest, 'kind' | 'given'> {
  readonly words: MessageKey
  readonly icon: IconName
}

const DECLINED = { kind: 'let-go', given: { letGoReason: 'declined' } } as const
const OPEN: readonly OfferWay[] = [
  { kind: 'hire', words: 'steps.decide', icon: 'key' },
  { ...DECLINED, words: 'steps.declined', icon: 'drawer' },
  { kind: 'offer-message', words: 'offer.ask', icon: 'mail' },
]
const OVER: readonly OfferWay[] = [
  { kind: 'hire', words: 'offer.accepted', icon: 'key' },
  { ...DECLINED, words: 'offer.declined', icon: 'drawer' },
  { kind: 'offer-withdrawn', words: 'offer.gone', icon: 'reply' },
  { kind: 'offer', words: 'offer.newOne', icon: 'calendar' },
]

/** Yes, no, a question; once its last day is over, what became of it. */
export const offerWays = (isOver: boolean): readonly OfferWay[] => (isOver ? OVER : OPEN)
