import { application } from '#shared/i18n/fr/application.ts'
import { board } from '#shared/i18n/fr/board.ts'
import { coach } from '#shared/i18n/fr/coach.ts'
import { exports } from '#shared/i18n/fr/exports.ts'
import { frame } from '#shared/i18n/fr/frame.ts'
import { holidays } from '#shared/i18n/fr/holidays.ts'
import { interview } from '#shared/i18n/fr/interview.ts'
import { journal } from '#shared/i18n/fr/journal.ts'
import { messages } from '#shared/i18n/fr/messages.ts'
import { moment } from '#shared/i18n/fr/moment.ts'
import { notifications } from '#shared/i18n/fr/notifications.ts'
import { palette } from '#shared/i18n/fr/palette.ts'
import { native } from '#shared/i18n/fr/native.ts'
import { people } from '#shared/i18n/fr/people.ts'
import { recording } from '#shared/i18n/fr/recording.ts'
import { reasons } from '#shared/i18n/fr/reasons.ts'
import { recovery } from '#shared/i18n/fr/recovery.ts'
import { rules } from '#shared/i18n/fr/rules.ts'
import { said } from '#shared/i18n/fr/said.ts'
import { session } from '#shared/i18n/fr/session.ts'
import { settings } from '#shared/i18n/fr/settings.ts'
import { steps } from '#shared/i18n/fr/steps.ts'
import { today } from '#shared/i18n/fr/today.ts'
import { vocabulary } from '#shared/i18n/fr/vocabulary.ts'
import { typesetFrench } from '#shared/i18n/typesetFrench.ts'

/** Every text of the interface in French: the reference that the other languages follow. */
export const fr = typesetFrench({
  application,
  board,
  coach,
  exports,
  frame,
  holidays,
  interview,
  journal,
  messages,
  moment,
  native,
  notifications,
  palette,
  people,
  reasons,
  recording,
  recovery,
  rules,
  said,
  session,
  settings,
  steps,
  today,
  vocabulary,
} as const)
