import type { Advice } from '#domain/messages/coach/advice.ts'
import type { CoachedMessage } from '#domain/messages/coach/coachedMessage.ts'
import { lengthAdvice } from '#domain/messages/coach/lengthAdvice.ts'
import { sendingAdvice } from '#domain/messages/coach/sendingAdvice.ts'
import { subjectAdvice } from '#domain/messages/coach/subjectAdvice.ts'
import { toneAdvice } from '#domain/messages/coach/toneAdvice.ts'
import type { MessageContext } from '#domain/messages/context.ts'

/** All remarks on a message, grouped by what they are about. They never block. */
export const coach = (message: CoachedMessage, context: MessageContext): readonly Advice[] => [
  ...subjectAdvice(message, context),
  ...lengthAdvice(message),
  ...toneAdvice(message, context),
  ...sendingAdvice(message),
]
