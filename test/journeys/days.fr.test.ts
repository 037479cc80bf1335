import { clickHand } from './support/clickHand.ts'
import { describeDays } from './support/daysJourney.ts'
import { keyHand } from './support/keyHand.ts'
import { mouseHand } from './support/mouseHand.ts'

const FRENCH = { language: 'fr', tag: 'fr-FR', tooLate: 'mardi 1er décembre 10 h' } as const

describeDays({ ...FRENCH, hand: mouseHand, width: 1400 })
describeDays({ ...FRENCH, hand: clickHand, width: 720 })
describeDays({ ...FRENCH, hand: keyHand, width: 400 })
