import { fold } from '#domain/fold.ts'

/** What a feminine ending, as advertisements hang it on a word, takes the place of; the longest first. */
const ENDINGS: readonly (readonly [ending: string, takes: RegExp, gives: string])[] = [
  ['trice', /teur$/u, 'trice'],
  ['rice', /eur$/u, 'rice'],
  ['ice', /eur$/u, 'rice'],
  ['euse', /eu[rx]$/u, 'euse'],
  ['use', /eu[rx]$/u, 'euse'],
  ['eresse', /eur$/u, 'eresse'],
  ['esse', /e$/u, 'esse'],
  ['sse', /$/u, 'sse'],
  ['ière', /ier$/u, 'ière'],
  ['iere', /ier$/u, 'ière'],
  ['ère', /er$/u, 'ère'],
  ['ere', /er$/u, 'ère'],
  ['ienne', /ien$/u, 'ienne'],
  ['enne', /en$/u, 'enne'],
  ['ive', /if$/u, 'ive'],
  ['ve', /f$/u, 've'],
  ['se', /[rx]$/u, 'se'],
  ['elle', /el$/u, 'elle'],
  ['ne', /n$/u, 'nne'],
  ['le', /l$/u, 'lle'],
  ['fe', /f$/u, 'ffe'],
  ['te', /t$/u, 'tte'],
  ['re', /er$/u, 'ère'],
  ['e', /er$/u, 'ère'],
  ['e', /(?<!f)$/u, 'e'],
]
const MARK = '[·•․.‧∙⋅]'
/** « Assistant(e) », « Développeur·euse », « Chargé.e », « Vendeur/euse », « Conseiller-ère ». */
const MARKED = new RegExp(
  String.raw`(?<stem>[\p{L}\p{M}-]*\p{L}\p{M}*)(?:\s?\((?<in>\p{Ll}{1,6})\)|${MARK}(?<dot>\p{Ll}{1,6})|\s?/\s?-?(?<slash>\p{Ll}{1,6})|-(?<dash>euse|trice|rice|ère|ière|ive|ve|se|ne|e))(?![\p{L}\p{M}])`,
  'gu',
)
/** « Vendeur/Vendeuse », « vendeur ou vendeuse », « Infirmière / Infirmier »: both are written out. */
const PAIR = /([\p{L}\p{M}-]{4,})\s?(?:\/|\bou\b|\|)\s?([\p{L}\p{M}-]{4,})/gu

/** The feminine of a word with an ending hung on it; undefined where the ending is none. */
const feminine = (stem: string, ending: string): string | undefined => {
  const row = ENDINGS.find(([known, takes]) => known === ending && takes.test(stem))
  return row === undefined ? undefined : stem.replace(row[1], row[2])
}

const FEMININE = /(?:euse|trice|ère|ere|enne|ive|esse|ée|elle|ante|ente|ière|ate|one|se|ne|te|e)$/u

const isPair = (one: string, other: string): boolean => {
  const [a, b] = [fold(one), fold(other)]
  const shared = [...a].findIndex((letter, at) => letter !== b[at])
  return (
    a !== b &&
    Math.abs(a.length - b.length) <= 4 &&
    (shared === -1 || shared >= a.length - 5) &&
    shared >= 3 - (shared === -1 ? 4 : 0)
  )
}

const small = (word: string): string =>
  /^\p{Lu}\p{Ll}/u.test(word) ? word.slice(0, 1).toLowerCase() + word.slice(1) : word

/** A post in both genders, where the advertisement leaves the choice; the feminine first. */
export const gendersOf = (post: string): readonly [string, string] | undefined => {
  const forms = (which: 0 | 1): string =>
    post
      .replace(PAIR, (whole, one: string, other: string) => {
        if (!isPair(one, other)) return whole
        const isFirst = FEMININE.test(one) && !FEMININE.test(other)
        const [woman, man] = isFirst || one.length > other.length + 1 ? [one, other] : [other, one]
        return which === 0 ? woman : man
      })
      .replace(MARKED, (whole, ...found) => {
        const groups = found.at(-1) as Readonly<Record<string, string | undefined>>
        const { stem = '' } = groups
        const ending = groups['in'] ?? groups['dot'] ?? groups['slash'] ?? groups['dash'] ?? ''
        const woman = feminine(stem, ending)
        if (woman === undefined) return whole
        return which === 0 ? woman : stem
      })
  const [woman, man] = [forms(0), forms(1)]
  return woman === man ? undefined : [small(woman), small(man)]
}
