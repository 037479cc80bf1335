import { fold } from '#domain/fold.ts'

/** What a spreadsheet takes for a formula (OWASP, "CSV Injection"), full width included. */
const STARTS_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u
/** `#N/A` and its like are taken for errors. */
const STARTS_ERROR = /^\s*#/u
/** Read as true or false, in the languages of the usual spreadsheets. */
const TRUTH = /^(?:true|false|vrai|faux|wahr|falsch|verdadero|falso|vero)$/u

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))
/**
 * Beside digits these still make a date, a time, a number or an amount: « 3 mars », "10:30 PM", "1E5"; in
 * the languages of the countries whose offices are known here too.
 */
const BESIDE_DIGITS =
  words(`janvier janv jan january fevrier fevr fev february feb mars march mar avril
  avr april apr mai may juin june jun juillet juil july jul aout august aug septembre september sept sep
  octobre october oct novembre november nov decembre december dec lundi lun monday mon mardi tuesday tue
  mercredi mer wednesday wed jeudi jeu thursday thu vendredi ven friday fri samedi sam saturday sat
  dimanche dim sunday sun am pm a p e d h m s t z er st nd rd th et of de eur usd chf gbp cad kr fr
  januar janner februar marz mrz april juni juli oktober okt dezember dez montag mo dienstag di mittwoch mi
  donnerstag do freitag samstag sa sonntag so uhr gennaio gen febbraio marzo aprile maggio mag giugno giu
  luglio lug agosto ago settembre set ottobre ott novembre dicembre dic enero ene febrero abril mayo junio
  julio septiembre octubre noviembre diciembre januari februari maart mrt mei augustus oktober`)

/** What each Latin letter is folded to, by its code; nothing for other signs. */
const FOLDED_LETTERS: readonly (string | undefined)[] = Array.from({ length: 0x180 }, (_, code) => {
  const folded = fold(String.fromCharCode(code))
  return /^[a-z]+$/u.test(folded) ? folded : undefined
})
/** Longer words make no date, number or amount. */
const LONGEST_BESIDE = Math.max(...[...BESIDE_DIGITS].map((word) => word.length))

/**
 * Whether it begins with a word of Latin letters, parted from what follows, that says already that it is a
 * text. Most cells do; looking at all of one costs many times more.
 */
const isPlainlyText = (cell: string): boolean => {
  let word = ''
  let end = 0
  for (; end < cell.length && word.length <= LONGEST_BESIDE; end += 1) {
    const letter = FOLDED_LETTERS[cell.charCodeAt(end)]
    if (letter === undefined) break
    word += letter
  }
  if (word.length > LONGEST_BESIDE) return true
  const isParted = end === cell.length || cell[end] === ' ' || cell[end] === ','
  return word !== '' && isParted && !BESIDE_DIGITS.has(word) && !TRUTH.test(word)
}

/** Made of digits and of what may stand in a number, a date, a time, an amount, and of nothing else. */
const isGuessed = (cell: string): boolean => {
  const plain = fold(cell)
  if (TRUTH.test(plain)) return true
  return (
    /\p{N}/u.test(plain) && (plain.match(/\p{L}+/gu) ?? []).every((word) => BESIDE_DIGITS.has(word))
  )
}

/**
 * A text for a spreadsheet, which guesses at what a cell holds: « 24/7 » becomes a day, 0639981234
 * loses its zero, `=1+1` is computed. What it would guess at, or compute, gets one apostrophe before
 * it, the sign by which spreadsheets themselves mark a text; so does what begins with one, so that
 * whoever takes one leading apostrophe off always has the text as it was.
 */
export const textCell = (cell: string): string =>
  !isPlainlyText(cell) &&
  (cell.startsWith("'") || STARTS_FORMULA.test(cell) || STARTS_ERROR.test(cell) || isGuessed(cell))
    ? `'${cell}`
    : cell
