import { useT } from '#window/i18n/useT.ts'
import type { CardSending } from '#domain/views/cardSending.ts'

/** How an application was sent, in a few words; `day` says a day as the place that shows it does. */
export const useSendingWords = (
  day: (local: string) => string,
): ((sending: CardSending) => string) => {
  const t = useT()
  return ({ at, isToSend, closed }) => {
    const sent =
      at === undefined
        ? t(isToSend === true ? 'sent.toSend' : 'sent.undated')
        : t('sent.on', { day: day(at) })
    return closed === undefined ? sent : `${t(`sent.closed.${closed}`)} · ${sent}`
  }
}
