import { monthNamed } from '#domain/incoming/cells/months.ts'
import { isNothing, plainWords } from '#domain/incoming/cells/plainWords.ts'
import { isStatusLike, yesOrNo } from '#domain/incoming/statuses/statusOf.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'
import type { RowReason } from './reading.ts'

/** A row between months or weeks: « Octobre 2026 », « --- MARS --- », « Semaine 42 », "Q1 2026". */
const isPeriod = (text: string): boolean => {
  const words = plainWords(text).split(' ')
  const rest = words.filter(
    (word) =>
      monthNamed(word) === undefined &&
      !/^(?:20\d{2}|mois|de|month|semaine|week|woche|kw|s\d{1,2}|q[1-4]|t[1-4]|trimestre|quarter|du|au|\d{1,2}|annee|year)$/u.test(
        word,
      ),
  )
  return (
    rest.length === 0 &&
    words.some(
      (word) =>
        monthNamed(word) !== undefined ||
        /^(?:20\d{2}|semaine|week|woche|kw|s\d{1,2}|q[1-4]|t[1-4]|trimestre|quarter)$/u.test(word),
    )
  )
}

const TOTAL =
  /^(?:sous |grand )?(?:totale?|totaux|totaal|somme|sum|summe|gesamt|moyenne|average|nombre|nb|count|compte|taux|pourcentage|percentage|(?:response|success|interview) rate)\b/u
const MAY_BE_TOTAL =
  /tot|som|sum|gesamt|moyen|averag|nomb|nb|count|compte|taux|pourc|percent|rate/iu
const LEGEND =
  /^(?:legende|legend|legenda|nota bene|nb|couleurs?|colou?rs?|vert|verte|rouge|orange|jaune|gris|bleu|green|red|yellow|grey|gray|blue|derniere mise a jour|mis a jour|updated|last updated|source|sources|astuce|tip|conseil|exemple|example|instructions?|imprime|printed|page)\b/u

const COUNTABLE =
  'refus|refusees?|reponses?|sans reponse|retours?|entretiens?|entrevues?|rendez vous|rdv|candidatures?|relances?|relancees?|offres?|propositions?|annonces?|postulations?|envois?|envoyees?|acceptees?|en (?:cours|attente)|positi(?:f|ve)s?|negati(?:f|ve)s?|lignes?|contacts?|mails?|emails?|appels?|visios?|tests?|entreprises?|societes?|postes?|jours?|semaines?|mois|interviews?|applications?|applied|apps?|rejections?|rejected|rejets?|responses?|replies|no (?:reply|response)|ghosted|offers?|sent|pending|open|closed|accepted|declined|calls?|screens?|rounds?|onsites?|companies|jobs?|roles?|positions?|rows?|days?|weeks?|months?|in progress|waiting|total|au total|in total'
/** « 12 refus », "3 interviews": how many of something. « 92400 Courbevoie » is none. */
const COUNTED = new RegExp(
  String.raw`^\d{1,4}(?:[.,]\d+)? ?(?:%|(?:${COUNTABLE})(?: \p{L}+){0,3})?$`,
  'u',
)
const isCounted = (text: string): boolean => COUNTED.test(text) || COUNTED.test(plainWords(text))

const isNumeric = (text: string): boolean => /^[\s\d.,%€$/()+-]*$/u.test(text)

/** A section of a table, which names what stands below it and no company. */
const SECTION =
  /^(?:candidatures?|applications?|entretiens?|interviews?|refus|relances?|archives?|reponses?|offres?)(?: (?:en cours|envoyees?|spontanees?|passees?|a venir|terminees?|refusees?|sent|open|closed|active|archived|in progress|a relancer|prioritaires?))*$|^(?:entreprises|societes|employeurs|structures|pistes|cibles|companies|employers|leads|targets)(?: (?:a (?:contacter|relancer|demarcher|visiter|postuler)|contactees?|visees?|relancees?|interessantes?|prioritaires?|to (?:contact|apply(?: to)?|follow up)|contacted|applied(?: to)?))+$/u

/** « * par courrier », « (1) par la poste », « > relance le 10 »: what belongs to a row above, and is no company. */
const FOOTNOTE = /^(?:\*{1,3}|[¹²³†‡>→•·↳–—-]+|\(\d\))\s*\p{Ll}/u

/** « (appelée deux fois) »: a remark. */
const IN_BRACKETS = /^\([^()]*\)$/u

/** A sign before a name, as some write each of a list. */
const BULLET = /^(?:\*{1,3}|[¹²³†‡>→•·↳–—-]+|\(\d\))\s*\p{L}/u
const OF_NAMES: readonly ColumnUse[] = ['company', 'company-place', 'company-post', 'contact']

const isFull = ({ cells }: SheetRow): boolean =>
  cells.filter(({ text }) => !isNothing(text)).length > 1

/**
 * From which row on a line by itself, with a sign before it or in brackets, may belong to a row above:
 * behind one that says more than one thing, and only where none of these begins a name so itself.
 * « • garage martin » in a list is a company.
 */
export const remarksFrom = (rows: readonly SheetRow[], uses: readonly ColumnUse[]): number => {
  const from = rows.findIndex(isFull)
  const isStyle = rows.some(
    (row) =>
      isFull(row) &&
      row.cells.some(
        ({ text }, column) => OF_NAMES.includes(uses[column] ?? 'note') && BULLET.test(text.trim()),
      ),
  )
  return isStyle || from === -1 ? Infinity : from
}

/** What a row is that holds one text alone. */
const ofOneText = (
  text: string,
  isInCompany: boolean,
  hasRemarks: boolean,
): RowReason | undefined => {
  const plain = plainWords(text)
  if (isPeriod(text)) return 'month'
  if (TOTAL.test(plain)) return 'total'
  if (hasRemarks && (FOOTNOTE.test(text) || IN_BRACKETS.test(text))) return 'legend'
  if (LEGEND.test(plain) || /[=:]\s*\S/u.test(text) || SECTION.test(plain) || isStatusLike(text))
    return 'legend'
  return isInCompany ? undefined : 'legend'
}

/**
 * What a row is that is no application: a period, a total, a legend, or nothing but ticks and
 * numbers. Undefined for every row that may be one.
 */
export const rowKind = (
  row: SheetRow,
  uses: readonly ColumnUse[],
  mayBeRemark = true,
): RowReason | undefined => {
  const said = row.cells
    .map(({ text }, column) => ({ text: text.trim(), column, use: uses[column] ?? 'note' }))
    .filter(({ text, use }) => use !== 'skip' && !isNothing(text))
  const distinct = new Set(said.map(({ text }) => text))
  const [first] = said
  if (first === undefined) return 'nothing-said'
  if (distinct.size === 1) {
    // Merged over the whole table, it names no company even where it begins in that column.
    const isOfCompany = said.length < 3 && said.some(({ use }) => OF_NAMES.includes(use))
    if (said.every(({ text }) => yesOrNo(text) === false || isNumeric(text)))
      return isNumeric(first.text) && !isPeriod(first.text)
        ? 'nothing-said'
        : isPeriod(first.text)
          ? 'month'
          : 'nothing-said'
    return ofOneText(first.text, isOfCompany, mayBeRemark)
  }
  // Asked of every row: only a word that may be one is looked at closely.
  if (!said.some(({ text }) => MAY_BE_TOTAL.test(text))) return undefined
  const isTotal =
    TOTAL.test(plainWords(first.text)) &&
    said
      .slice(1)
      .every(({ text }) => isNumeric(text) || isCounted(text) || TOTAL.test(plainWords(text)))
  if (isTotal) return 'total'
  const isCount = said.every(({ text }) => isNumeric(text) || TOTAL.test(plainWords(text)))
  return isCount && said.some(({ text }) => TOTAL.test(plainWords(text))) ? 'total' : undefined
}

const told = (text: string | undefined): string => text?.trim().toLowerCase() ?? ''

/** Whether a row says the header once more. */
export const isHeaderAgain = ({ cells }: SheetRow, headers: readonly string[]): boolean => {
  let [filled, alike] = [0, 0]
  for (const [column, { text }] of cells.entries()) {
    const said = told(text)
    if (said === '') continue
    filled += 1
    if (said === told(headers[column])) alike += 1
    // A header that is said again begins as it did: most rows are told apart by their first cell.
    else if (filled === 1) return false
  }
  return alike >= 2 && alike * 10 >= filled * 7
}
