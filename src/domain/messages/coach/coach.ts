import type { Advice, AdviceId } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { FAULTS } from './faults.ts'
import { isDoubtful } from './heavyTone.ts'
import { formAdvice } from './formAdvice.ts'
import { lengthAdvice } from './lengthAdvice.ts'
import { sendingAdvice } from './sendingAdvice.ts'
import { subjectAdvice } from './subjectAdvice.ts'
import { toneAdvice } from './toneAdvice.ts'
import type { MessageContext } from '#domain/messages/context.ts'

/** Beside these nothing else is well done: the text is to be read again before anything is praised. */
const GRAVE: ReadonlySet<AdviceId> = new Set([
  ...FAULTS,
  'heavy',
  'judgement-question',
  'open-question',
  'capitals',
  'signs',
  'wrong-name',
  'wrong-company',
  'no-greeting',
  'leftover',
  'no-number',
  'no-signature',
  'attach-yourself',
  'same-as-before',
  'not-now',
  'spelling',
])

/** All remarks on a message, grouped by what they are about. They never block. */
export const coach = (message: CoachedMessage, context: MessageContext): readonly Advice[] => {
  const remarks = [
    ...subjectAdvice(message, context),
    ...lengthAdvice(message, context.settings),
    ...formAdvice(message, context),
    ...toneAdvice(message, context),
    ...sendingAdvice(message),
  ]
  if (remarks.some(({ advice }) => GRAVE.has(advice)))
    return remarks.filter(({ kind }) => kind !== 'fine')
  const isPraised = !isDoubtful(message.body, message.language)
  return remarks.filter(({ kind, about }) => isPraised || kind !== 'fine' || about !== 'tone')
}
