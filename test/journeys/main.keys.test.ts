import { keyHand } from './support/keyHand.ts'
import { describeMainJourney } from './support/mainJourney.ts'

describeMainJourney(keyHand)
