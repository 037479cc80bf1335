import type { Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { lengthAdvice } from './lengthAdvice.ts'
import { sendingAdvice } from './sendingAdvice.ts'
import { subjectAdvice } from './subjectAdvice.ts'
import { toneAdvice } from './toneAdvice.ts'
import type { MessageContext } from '#domain/messages/context.ts'

/** All remarks on a message, grouped by what they are about. They never block. */
export const coach = (message: CoachedMessage, context: MessageContext): readonly Advice[] => [
  ...subjectAdvice(message, context),
  ...lengthAdvice(message, context.settings),
  ...toneAdvice(message, context),
  ...sendingAdvice(message),
]
