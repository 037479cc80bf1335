import type { Language } from '#domain/language.ts'

/** Short names of days that are words of their own, there or in the other language: « mon bureau », "the sun". */
const SHORT: Readonly<Record<string, Language>> = {
  ...{ mon: 'en', wed: 'en', sat: 'en', sun: 'en' },
  ...{ mer: 'fr', jeu: 'fr', ven: 'fr', sam: 'fr', dim: 'fr', lun: 'fr' },
}

/**
 * No other words of their language, whatever follows them; « le » and "on" make days of some more. A
 * language without such names has no row.
 */
const PLAIN: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(?:mon|wed|(?:on|this|next|do) (?:sat|sun))$/u,
  fr: /\b(?:ven|lun|dim|le (?:sam|mer))$/u,
}
/** No other words of either language. */
const ONLY_DAYS = new Set(['wed', 'ven', 'lun'])

/** What follows the name of a day, and hardly ever the word that looks like it. */
const AS_DAY =
  /^\s*(?:[,;:)/@!?–-]|$|\n|\d|\.\s*\d|(?:at|a|vers|around|from|de \d|des|entre|between|matin|soir|midi|aprem|apres-midi|morning|afternoon|evening|noon|next|week|or|ou|and|et|please|works?|suits?|ok|ca (?:marche|va|me va|vous va)|(?:me|nous|vous) (?:va|convien\p{L}*))\b)/u

/** The text in which a name stands, and its language where it tells one. */
interface SpokenText {
  readonly folded: string
  readonly spoken: Language | undefined
}

/** Whether a short name that stands alone is that of a day, by the language and by what follows it. */
export const isDayName = (words: string, to: number, { folded, spoken }: SpokenText): boolean => {
  const language = SHORT[words]
  if (language === undefined) return true
  if (spoken === undefined && ONLY_DAYS.has(words)) return true
  const before = folded.slice(Math.max(0, to - 8), to)
  if (spoken === language && PLAIN[language]?.test(before) === true) return true
  return (spoken === undefined || spoken === language) && AS_DAY.test(folded.slice(to, to + 24))
}
