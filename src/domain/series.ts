import { byLanguage, type Language } from '#domain/language.ts'

const SERIES = byLanguage(
  ({ locale }) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }),
)

/** Facts one after the other, of which the last does not close a list: « par e-mail, sans réponse ». */
export const inSeries = (items: readonly string[], language: Language): string =>
  SERIES[language].format(items)
