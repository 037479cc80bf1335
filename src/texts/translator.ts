import {
  compile,
  createCoreContext,
  registerMessageCompiler,
  registerMessageResolver,
  resolveValue,
  translate,
} from '@intlify/core-base'
import { REFERENCE_LANGUAGE, type Language } from '#domain/language.ts'
import { isVariant, languageOf, type Spoken, type VariantId } from '#domain/spoken.ts'
import type { By } from '#domain/vocabulary.ts'
import { en } from '#texts/en/en.ts'
import { fr } from '#texts/fr/fr.ts'
import { americanEnglish } from '#texts/variants/americanEnglish.ts'
import { belgianFrench } from '#texts/variants/belgianFrench.ts'
import { canadianEnglish } from '#texts/variants/canadianEnglish.ts'
import { canadianFrench } from '#texts/variants/canadianFrench.ts'
import type { Layer } from '#texts/variants/layer.ts'
import { swissFrench } from '#texts/variants/swissFrench.ts'
import { shownParams } from './shownParams.ts'
import { oneFullStop } from './oneFullStop.ts'
import { PLURAL_RULES } from './pluralRules.ts'
import type { Translate } from './catalogue.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** All texts at once: outside the window they are there before anybody asks. */
const CATALOGUES: By<Language, Catalogue> = { fr, en }

const LAYERS: By<VariantId, Layer> = {
  'fr-BE': belgianFrench,
  'fr-CA': canadianFrench,
  'fr-CH': swissFrench,
  'en-CA': canadianEnglish,
  'en-US': americanEnglish,
}

/** Texts of a language as it is spoken somewhere. */
export const textsIn = <Texts extends object>(spoken: Spoken, texts: Texts): Texts =>
  isVariant(spoken) ? LAYERS[spoken](texts) : texts

registerMessageCompiler(compile)
registerMessageResolver(resolveValue)

const contextOf = (spoken: Spoken) =>
  createCoreContext({
    locale: spoken,
    fallbackLocale: REFERENCE_LANGUAGE,
    messages: { [spoken]: textsIn(spoken, CATALOGUES[languageOf(spoken)]) },
    pluralRules: PLURAL_RULES,
    missingWarn: false,
    fallbackWarn: false,
  })
/** Texts are laid over each other once. */
const contexts = new Map<Spoken, ReturnType<typeof contextOf>>()

/** A translator outside the window: notifications, exports, menus. */
export const translator = (spoken: Spoken): Translate => {
  const context = contexts.get(spoken) ?? contextOf(spoken)
  contexts.set(spoken, context)
  return (key, params = {}) => {
    const count = params['n']
    const written = shownParams(params, spoken)
    const words =
      typeof count === 'number'
        ? translate(context, key, written, { plural: count })
        : translate(context, key, written)
    return typeof words === 'string' ? oneFullStop(words) : key
  }
}
