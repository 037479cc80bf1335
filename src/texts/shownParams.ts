import { isolated } from '#domain/bidi.ts'
import { byLanguage } from '#domain/language.ts'
import { languageOf, type Spoken } from '#domain/spoken.ts'
import type { MessageParams } from './catalogue.ts'

/** Four figures stay together. */
const FORMATS = byLanguage(({ locale }) => new Intl.NumberFormat(locale, { useGrouping: 'min2' }))

/**
 * The params of a text as they are shown: numbers as one writes them (12 344 in French, 12,344 in
 * English), and values in right-to-left writing set apart from the words beside them.
 */
export const shownParams = (params: MessageParams, spoken: Spoken): MessageParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? FORMATS[languageOf(spoken)].format(value) : isolated(value),
    ]),
  )
