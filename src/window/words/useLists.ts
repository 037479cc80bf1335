import { isolated } from '#domain/bidi.ts'
import { enumerated } from '#domain/messages/lists.ts'
import { inSeries } from '#domain/series.ts'
import { useBaseLanguage } from '#window/i18n/useT.ts'

/** Lists in the language of the window; each item keeps its own direction. */
export const useLists = () => {
  const language = useBaseLanguage()
  return {
    /** All there are, the last after « et »: « Mme Laurent, M. Daoud et M. Petit ». */
    enumerated: (items: readonly string[]): string =>
      enumerated(items.map(isolated), language()) ?? '',
    /** Facts, or the first of several: « par e-mail, sans réponse ». */
    inSeries: (items: readonly string[]): string => inSeries(items.map(isolated), language()),
  }
}
