import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import type { FilledCell } from './rowCells.ts'

/** « et Fils », "and Sons", « & Cie »: of one name. */
const OF_ONE_NAME =
  /^(?:fils|filles?|frères?|cie|compagnie|associ\p{L}+|partenaires?|sons?|brothers|bros|co|company|daughters?|partners?|associates?|sa|sas|sarl|srl|ltd|inc|llc|gmbh|ag)\b/iu
const BETWEEN = /\s*[,;\n]\s*|\s+[/+]\s+|\s+(?:et|and|ou|or)\s+/iu

/** « Entreprises contactées »: what was done that day, with as many as there were. */
const OF_SEVERAL =
  /^(?:entreprises|societes|employeurs|companies|employers|firms)\b.*\b(?:contactee?s|visitee?s|demarchee?s|approchee?s|vue?s|contacted|visited|approached|seen)\b/u

/**
 * Whether a cell seems to name several companies: « Carrefour, Auchan et Lidl », « Boulanger / Darty »,
 * under a header that speaks of several. Under any other such a cell is as likely one of two names, or
 * one with its town: « Fnac / Darty », "Baker, McKenzie and Hughes".
 */
export const namesSeveral = ({
  text: company,
  header,
}: Pick<FilledCell, 'text' | 'header'>): boolean => {
  if (!OF_SEVERAL.test(plainWords(header))) return false
  const isListed = /,[^,]+\s(?:et|and|ou|or)\s/iu.test(company)
  if (!isListed && !/\S\s+[/+]\s+\S|\S\s*[;\n]\s*\S/u.test(company)) return false
  const parts = company.split(BETWEEN).filter((part) => part !== '')
  return (
    parts.length >= 2 &&
    parts.every((part) => /^\p{Lu}[^\d]+$/u.test(part) && !OF_ONE_NAME.test(part))
  )
}
