/** Months as programs in German, Dutch and Italian write them, folded, by the English name that is read. */
const MONTHS: readonly (readonly [names: string, read: string])[] = [
  ['januar|janner|januari|gennaio|gen', 'january'],
  ['februar|februari|febbraio', 'february'],
  ['marz|maart|mrz|mrt|marzo', 'march'],
  ['aprile|april', 'april'],
  ['mei|maggio|mag', 'may'],
  ['juni|giugno|giu', 'june'],
  ['juli|luglio|lug', 'july'],
  ['augustus|agosto|ago', 'august'],
  ['settembre|september', 'september'],
  ['oktober|okt|ottobre|ott', 'october'],
  ['november|novembre', 'november'],
  ['dezember|dez|dicembre|dic', 'december'],
]

const WEEKDAYS =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica'
const SHORT_WEEKDAYS = 'mo|di|mi|do|fr|sa|so|ma|wo|vr|za|zo|lun|mar|mer|gio|ven|sab|dom'

const WEEKDAY = new RegExp(
  String.raw`\b(?:${WEEKDAYS})\b[.,]?|^(?:${SHORT_WEEKDAYS})\b[.,]{0,2}(?= ?\d)`,
  'gu',
)
const ROWS = MONTHS.map(
  ([names, read]) => [new RegExp(String.raw`\b(?:${names})\b\.?`, 'u'), read] as const,
)

/**
 * The date in a header of a program in German, Dutch or Italian, as it is read in English: without its
 * weekday. Anything else is left as it is.
 */
export const withoutForeignWords = (folded: string): string => {
  const plain = folded
    .replace(WEEKDAY, ' ')
    .replace(/(?<=\d)\.(?= \p{L})/gu, '')
    .replace(/\b(?:um|om|alle ore|alle|ore)\b(?= \d)/gu, ' ')
    .replace(/\b(?:uhr|uur)\b/gu, ' ')
  const row = ROWS.find(([names]) => names.test(plain))
  return (row === undefined ? plain : plain.replace(row[0], row[1])).replace(/\s+/gu, ' ').trim()
}
