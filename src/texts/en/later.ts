import { ahead } from './ahead.ts'
import { away } from './away.ts'
import { board } from './board.ts'
import { carry } from './carry.ts'
import { coach } from './coach.ts'
import { commandLine } from './commandLine.ts'
import { desktop } from './desktop.ts'
import { devices } from './devices.ts'
import { exports } from './exports.ts'
import { guessedZone } from './guessedZone.ts'
import { incomingMail } from './incomingMail.ts'
import { incoming } from './incoming.ts'
import { incomingTable } from './incomingTable.ts'
import { interview } from './interview.ts'
import { journal } from './journal.ts'
import { launch } from './launch.ts'
import { lifeBand } from './lifeBand.ts'
import { messages } from './messages.ts'
import { moment } from './moment.ts'
import { native } from './native.ts'
import { notifications } from './notifications.ts'
import { outgoingCalendar } from './outgoingCalendar.ts'
import { offerWeights } from './offerWeights.ts'
import { outgoing } from './outgoing.ts'
import { palette } from './palette.ts'
import { people } from './people.ts'
import { recording } from './recording.ts'
import { recovery } from './recovery.ts'
import { removed } from './removed.ts'
import { sent } from './sent.ts'
import { settings } from './settings.ts'
import { spread } from './spread.ts'
import { silence } from './silence.ts'
import { triage } from './triage.ts'
import { weekBack } from './weekBack.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** The texts in English of what opens later, in the window or outside it: the first page shows none of them. */
export const later = {
  ahead,
  away,
  board,
  carry,
  coach,
  commandLine,
  desktop,
  devices,
  exports,
  guessedZone,
  incomingMail,
  incoming,
  incomingTable,
  interview,
  journal,
  launch,
  lifeBand,
  messages,
  moment,
  native,
  notifications,
  outgoingCalendar,
  offerWeights,
  outgoing,
  palette,
  people,
  recording,
  recovery,
  removed,
  sent,
  settings,
  spread,
  silence,
  triage,
  weekBack,
} as const satisfies Partial<Catalogue>
