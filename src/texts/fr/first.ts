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
import { typesetFrench } from './typesetFrench.ts'

/** The texts in French that the first page may show: they are there before it is drawn. */
export const first = typesetFrench({
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
} as const)
