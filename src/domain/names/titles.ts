import type { Civility, Profession, TypedTitle } from '#domain/vocabulary.ts'

/** The titles before a name, and what they tell. */
export interface Titles {
  readonly civility?: Civility
  readonly profession?: Profession
  readonly typedTitle?: TypedTitle
}

const CIVILITIES: readonly (readonly [RegExp, Titles])[] = [
  [/^mrs(?:\.\s*|\s+|$)/iu, { civility: 'madame', typedTitle: 'mrs' }],
  [/^(?:me?lle|mademoiselle|miss)(?:\.\s*|\s+|$)/iu, { civility: 'madame', typedTitle: 'miss' }],
  [/^mx(?:\.\s*|\s+|$)/iu, { typedTitle: 'mx' }],
  [/^(?:madame|mme|ms)(?:\.\s*|\s+|$)/iu, { civility: 'madame' }],
  // « M.-C. Durand » and « M.C. Durand » are Marie-Claude as well: initials, and no title.
  [
    /^(?:monsieur|mister|mr)(?:\.\s*|\s+|$)|^m\.(?!\s*[-‐‑]|\p{L}\p{M}*\.)\s*/iu,
    { civility: 'monsieur' },
  ],
  // Without its full stop only before a name: « M Dupont ».
  [/^M\s+(?=\p{Lu}\p{M}*[\p{L}’'])/u, { civility: 'monsieur' }],
  // As neighbours say it; « Sr » behind a name is a generation.
  [/^(?:frau|signora|sig\.ra|señora|sra\.|senhora|mevrouw)\s+(?=\p{L})/iu, { civility: 'madame' }],
  [
    /^(?:herrn?|signor|sig\.|señor|sr\.|senhor|meneer|(?:de\s+)?heer)\s+(?=\p{L})/iu,
    { civility: 'monsieur' },
  ],
]

const BEHIND = String.raw`(?:\.\s*|\s+)(?:(?:dr|m[eé]d|dent|vet|iur|phil|rer|nat|oec|sc|ing)\.\s*)*`
/** « Dr. med. », « Prof. Dr. iur. »: which doctor, as it is written in Switzerland. */
const PROFESSIONS: readonly (readonly [RegExp, Titles])[] = [
  [
    new RegExp(String.raw`^(?:la\s+)?(?:dre|docteure)${BEHIND}`, 'iu'),
    { profession: 'doctor', typedTitle: 'docteure' },
  ],
  [
    new RegExp(String.raw`^(?:le\s+)?(?:dr|docteur|doctor)${BEHIND}`, 'iu'),
    { profession: 'doctor' },
  ],
  [
    new RegExp(String.raw`^(?:la\s+)?(?:pre|professeure)${BEHIND}`, 'iu'),
    { profession: 'professor', typedTitle: 'professeure' },
  ],
  [
    new RegExp(String.raw`^(?:le\s+)?(?:pr|prof|professeur|professor)${BEHIND}`, 'iu'),
    { profession: 'professor' },
  ],
  [/^(?:Me|ME|ma[iî]tre)(?:\.\s*|\s+)/u, { profession: 'counsel' }],
  [/^Ma[iî]tre\s+/u, { profession: 'counsel' }],
]
/** Degrees written before a name, and never said: « Ing. Jan Novák », « lic. iur. Keller ». */
const UNSAID =
  /^(?:(?:dipl\.?[\s-]*)?(?:ing|mag|bc|mgr|arch|avv|lic|dipl|iur|jur|phil|oec|rer|pol|nat|publ|theol|inf)\.\s*|(?:mlaw|blaw|hsg|eth|epfl)\s+)+(?=\p{Lu})/iu

/** The titles at the beginning of a text, and what follows them. */
export const titled = (text: string): { readonly rest: string; readonly titles: Titles } => {
  const civility = CIVILITIES.find(([pattern]) => pattern.test(text))
  const after = civility === undefined ? text : text.replace(civility[0], '').trim()
  const title = PROFESSIONS.find(([pattern]) => pattern.test(after))
  const named = title === undefined ? after : after.replace(title[0], '').trim()
  return {
    rest: named.replace(UNSAID, '').trim(),
    titles: { ...civility?.[1], ...title?.[1] },
  }
}
