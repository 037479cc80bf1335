import { application } from './application.ts'
import { begun } from './begun.ts'
import { entries } from './entries.ts'
import { frame } from './frame.ts'
import { holidays } from './holidays.ts'
import { offer } from './offer.ts'
import { quietDays } from './quietDays.ts'
import { reasons } from './reasons.ts'
import { rules } from './rules.ts'
import { said } from './said.ts'
import { session } from './session.ts'
import { steps } from './steps.ts'
import { today } from './today.ts'
import { vocabulary } from './vocabulary.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** The texts in English that the first page may show: they are there before it is drawn. */
export const first = {
  application,
  begun,
  entries,
  frame,
  holidays,
  offer,
  quietDays,
  reasons,
  rules,
  said,
  session,
  steps,
  today,
  vocabulary,
} as const satisfies Partial<Catalogue>
