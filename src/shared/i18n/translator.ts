import {
  compile,
  createCoreContext,
  registerMessageCompiler,
  registerMessageResolver,
  resolveValue,
  translate,
} from '@intlify/core-base'
import type { Language } from '#domain/template.ts'
import { en } from '#shared/i18n/en/en.ts'
import { fr } from '#shared/i18n/fr/fr.ts'
import { groupedNumbers } from '#shared/i18n/groupedNumbers.ts'
import { oneFullStop } from '#shared/i18n/oneFullStop.ts'
import { PLURAL_RULES } from '#shared/i18n/pluralRules.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

registerMessageCompiler(compile)
registerMessageResolver(resolveValue)

/** A translator outside the window: notifications, exports, menus. */
export const translator = (language: Language): Translate => {
  const context = createCoreContext({
    locale: language,
    fallbackLocale: 'fr',
    messages: { fr, en },
    pluralRules: PLURAL_RULES,
    missingWarn: false,
    fallbackWarn: false,
  })
  return (key, params = {}) => {
    const count = params['n']
    const written = groupedNumbers(params, language)
    const words =
      typeof count === 'number'
        ? translate(context, key, written, { plural: count })
        : translate(context, key, written)
    return typeof words === 'string' ? oneFullStop(words) : key
  }
}
