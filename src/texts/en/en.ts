import { application } from './application.ts'
import { begun } from './begun.ts'
import { board } from './board.ts'
import { coach } from './coach.ts'
import { entries } from './entries.ts'
import { exports } from './exports.ts'
import { frame } from './frame.ts'
import { holidays } from './holidays.ts'
import { interview } from './interview.ts'
import { journal } from './journal.ts'
import { launch } from './launch.ts'
import { messages } from './messages.ts'
import { moment } from './moment.ts'
import { notifications } from './notifications.ts'
import { offer } from './offer.ts'
import { palette } from './palette.ts'
import { native } from './native.ts'
import { people } from './people.ts'
import { recording } from './recording.ts'
import { quietDays } from './quietDays.ts'
import { reasons } from './reasons.ts'
import { recovery } from './recovery.ts'
import { removed } from './removed.ts'
import { rules } from './rules.ts'
import { said } from './said.ts'
import { sent } from './sent.ts'
import { session } from './session.ts'
import { settings } from './settings.ts'
import { steps } from './steps.ts'
import { today } from './today.ts'
import { vocabulary } from './vocabulary.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** Every text of the interface in English. A missing or an extra key does not compile. */
export const en = {
  application,
  begun,
  board,
  coach,
  entries,
  exports,
  frame,
  holidays,
  interview,
  journal,
  launch,
  messages,
  moment,
  native,
  notifications,
  offer,
  palette,
  people,
  quietDays,
  reasons,
  recording,
  recovery,
  removed,
  rules,
  said,
  sent,
  session,
  settings,
  steps,
  today,
  vocabulary,
} as const satisfies Catalogue
