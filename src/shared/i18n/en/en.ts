import { application } from '#shared/i18n/en/application.ts'
import { board } from '#shared/i18n/en/board.ts'
import { coach } from '#shared/i18n/en/coach.ts'
import { exports } from '#shared/i18n/en/exports.ts'
import { frame } from '#shared/i18n/en/frame.ts'
import { holidays } from '#shared/i18n/en/holidays.ts'
import { interview } from '#shared/i18n/en/interview.ts'
import { journal } from '#shared/i18n/en/journal.ts'
import { messages } from '#shared/i18n/en/messages.ts'
import { moment } from '#shared/i18n/en/moment.ts'
import { notifications } from '#shared/i18n/en/notifications.ts'
import { palette } from '#shared/i18n/en/palette.ts'
import { native } from '#shared/i18n/en/native.ts'
import { people } from '#shared/i18n/en/people.ts'
import { recording } from '#shared/i18n/en/recording.ts'
import { reasons } from '#shared/i18n/en/reasons.ts'
import { recovery } from '#shared/i18n/en/recovery.ts'
import { rules } from '#shared/i18n/en/rules.ts'
import { said } from '#shared/i18n/en/said.ts'
import { session } from '#shared/i18n/en/session.ts'
import { settings } from '#shared/i18n/en/settings.ts'
import { steps } from '#shared/i18n/en/steps.ts'
import { today } from '#shared/i18n/en/today.ts'
import { vocabulary } from '#shared/i18n/en/vocabulary.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'

/** Every text of the interface in English. A missing or an extra key does not compile. */
export const en = {
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
} as const satisfies Catalogue
