import { useT } from '#window/i18n/useT.ts'
import type { CardSending } from '#domain/views/cardSending.ts'

/** How an application was sent, in words. */
export interface SendingWords {
  /** When it was sent, after what ended it. */
  readonly when: (sending: CardSending) => string
  /** Where it was found, and which CV went with it. */
  readonly more: (sending: CardSending) => readonly string[]
}

/** A name that says by itself that it is a CV needs no word before it. */
const saysCv = (name: string): boolean => /^(c\.?v\.?|résumé|resume)(?!\p{L})/iu.test(name)

/** The sentences of an application without an interview; `day` says a day as its place does. */
export const useSendingWords = (day: (local: string) => string): SendingWords => {
  const t = useT()
  return {
    when: ({ at, isToSend, isUntold, closed }) => {
      const undated = isUntold === true ? t('sent.untold') : t('sent.undated')
      const dayless = isToSend === true ? t('sent.toSend') : undated
      const sent = at === undefined ? dayless : t('sent.on', { day: day(at) })
      return closed === undefined ? sent : `${t(`sent.closed.${closed}`)} · ${sent}`
    },
    more: ({ isAnswered, closed, source, cv }) => [
      ...(isAnswered === true && closed === undefined ? [t('sent.answered')] : []),
      ...(source === undefined ? [] : [t('sent.source', { source })]),
      ...(cv === undefined ? [] : [saysCv(cv) ? cv : t('sent.cv', { cv })]),
    ],
  }
}
