import type { Message } from '#window/screens/messages/message/useMessage.ts'
import { useMarkingSent } from '#window/screens/messages/send/useMarkingSent.ts'
import { useMissingQuestion } from '#window/screens/messages/send/useMissingQuestion.ts'
import { useOpening } from '#window/screens/messages/send/useOpening.ts'
import { useSavingDraft } from '#window/screens/messages/send/useSavingDraft.ts'

const print = (): Promise<void> => {
  window.print()
  return Promise.resolve()
}

/**
 * The ways a message leaves with the person's own tools, and the entry that says it left. While
 * fields are missing each way asks once before it goes on.
 */
export const useSending = (message: Message) => {
  const { unlessMissing, ...question } = useMissingQuestion(message.unfilled)
  const { openMail, copyBody, openLinkedin } = useOpening(message)
  const { saving, saveDraft } = useSavingDraft(message)
  const { markSent, ...marking } = useMarkingSent(message)
  return {
    ...question,
    ...marking,
    saving,
    openMail: unlessMissing(openMail),
    copyBody: unlessMissing(copyBody),
    openLinkedin: unlessMissing(openLinkedin),
    saveDraft: unlessMissing(saveDraft),
    print: unlessMissing(print),
    markSent: unlessMissing(markSent),
  }
}
