import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import type { Grammar } from './grammarRow.ts'

/** How each language says facts that messages name, a row each. */
export const GRAMMARS: By<Language, Grammar> = { fr: FRENCH, en: ENGLISH }
