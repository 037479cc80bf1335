import { mouseHand } from './support/mouseHand.ts'
import { describeMainJourney } from './support/mainJourney.ts'

describeMainJourney(mouseHand)
