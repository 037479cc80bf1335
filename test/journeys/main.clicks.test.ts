import { clickHand } from './support/clickHand.ts'
import { describeMainJourney } from './support/mainJourney.ts'

describeMainJourney(clickHand)
