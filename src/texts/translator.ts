import {
  compile,
  createCoreContext,
  registerMessageCompiler,
  registerMessageResolver,
  resolveValue,
  translate,
} from '@intlify/core-base'
import { REFERENCE_LANGUAGE, type Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'
import { en } from '#texts/en/en.ts'
import { fr } from '#texts/fr/fr.ts'
import { shownParams } from './shownParams.ts'
import { oneFullStop } from './oneFullStop.ts'
import { PLURAL_RULES } from './pluralRules.ts'
import type { Translate } from './catalogue.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** All texts at once: outside the window they are there before anybody asks. */
const CATALOGUES: By<Language, Catalogue> = { fr, en }

registerMessageCompiler(compile)
registerMessageResolver(resolveValue)

/** A translator outside the window: notifications, exports, menus. */
export const translator = (language: Language): Translate => {
  const context = createCoreContext({
    locale: language,
    fallbackLocale: REFERENCE_LANGUAGE,
    messages: CATALOGUES,
    pluralRules: PLURAL_RULES,
    missingWarn: false,
    fallbackWarn: false,
  })
  return (key, params = {}) => {
    const count = params['n']
    const written = shownParams(params, language)
    const words =
      typeof count === 'number'
        ? translate(context, key, written, { plural: count })
        : translate(context, key, written)
    return typeof words === 'string' ? oneFullStop(words) : key
  }
}
