import {
  HONOURS,
  type Civility,
  type Honour,
  type Profession,
  type TypedTitle,
} from '#domain/vocabulary.ts'
import { isSurname } from './surnames.ts'

/** The titles before a name, and what they tell. */
export interface Titles {
  readonly civility?: Civility
  readonly profession?: Profession
  readonly typedTitle?: TypedTitle
  readonly honour?: Honour
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
  // As neighbours say it. « Fr. » may be Father and « Sr. » a sister, « Heer » is a first name too.
  [
    /^(?:frau|signora|sig\.ra|señora|sra\.|senhora|mevrouw|mevr\.?|mw\.)\s+(?=\p{L})/iu,
    { civility: 'madame' },
  ],
  [
    /^(?:herrn?|signor|sig\.|señor|senhor|meneer|dhr\.?|de\s+heer)\s+(?=\p{L})/iu,
    { civility: 'monsieur' },
  ],
  // « HR. Nadia Benali » is called by her service.
  [/^Hr\.\s+(?=\p{L})/u, { civility: 'monsieur' }],
]

const BEHIND = String.raw`(?:\.\s*|\s+)(?:(?:dr|m[eé]d|dent|vet|iur|phil|rer|nat|oec|sc|ing|em|hab|h\.\s*c)\.\s*|(?:[ée]m[ée]rite|emerit(?:us|a))\s+)*`
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
  /^(?:(?:dipl\.?[\s-]*)?(?:ing|mag|bc|mgr|arch|avv|lic|dipl|iur|jur|phil|oec|rer|pol|nat|publ|theol|inf|rev|revd|capt|cpt|lt|col|sgt|maj|gen|eng)\.\s*|(?:mlaw|blaw|hsg|eth|epfl)\s+)+(?=\p{Lu})/iu

/** « Sir Edmund Blackwell », "Dame Harriet Lowe". */
const HONOUR = new RegExp(String.raw`^(${HONOURS.join('|')})\s+(?=\p{Lu})`, 'u')

/** Whether it is the title, and no first name of Senegal: « M. Dame Sarr », « Dame Diop ». */
const isDame = (named: string, { civility }: Titles): boolean => {
  const [first = '', second] = named.split(/\s+/u)
  return civility !== 'monsieur' && second !== undefined && !isSurname(first)
}

/** The titles at the beginning of a text, and what follows them. */
export const titled = (text: string): { readonly rest: string; readonly titles: Titles } => {
  const civility = CIVILITIES.find(([pattern]) => pattern.test(text))
  const after = civility === undefined ? text : text.replace(civility[0], '').trim()
  const title = PROFESSIONS.find(([pattern]) => pattern.test(after))
  const named = title === undefined ? after : after.replace(title[0], '').trim()
  const below = named.replace(HONOUR, '')
  const found = HONOURS.find((word) => word === HONOUR.exec(named)?.[1])
  const honour = found === 'Dame' && !isDame(below, civility?.[1] ?? {}) ? undefined : found
  return {
    rest: (honour === undefined ? named : below).replace(UNSAID, '').trim(),
    titles: { ...civility?.[1], ...title?.[1], ...(honour === undefined ? {} : { honour }) },
  }
}
