import { clickHand } from './support/clickHand.ts'
import { describeDays } from './support/daysJourney.ts'
import { keyHand } from './support/keyHand.ts'
import { mouseHand } from './support/mouseHand.ts'

const ENGLISH = { language: 'en', tag: 'en-GB', tooLate: 'Tuesday 1 December 10:00' } as const

describeDays({ ...ENGLISH, hand: keyHand, width: 1400 })
describeDays({ ...ENGLISH, hand: mouseHand, width: 720 })
describeDays({ ...ENGLISH, hand: clickHand, width: 400 })
