/** « et Fils », "and Sons", « & Cie »: of one name. */
const OF_ONE_NAME =
  /^(?:fils|filles?|frères?|cie|compagnie|associ\p{L}+|partenaires?|sons?|brothers|bros|co|company|daughters?|partners?|associates?|sa|sas|sarl|srl|ltd|inc|llc|gmbh|ag)\b/iu
const BETWEEN = /\s*[,;\n]\s*|\s+[/+]\s+|\s+(?:et|and|ou|or)\s+/iu

/**
 * Whether a cell seems to name several companies: « Carrefour, Auchan et Lidl », « Boulanger / Darty ».
 * « Dupuis, Frères et Cie » and « Migros, Lausanne » are one.
 */
export const namesSeveral = (company: string): boolean => {
  const isListed = /,[^,]+\s(?:et|and|ou|or)\s/iu.test(company)
  if (!isListed && !/\S\s+[/+]\s+\S|\S\s*[;\n]\s*\S/u.test(company)) return false
  const parts = company.split(BETWEEN).filter((part) => part !== '')
  return (
    parts.length >= 2 &&
    parts.every((part) => /^\p{Lu}[^\d]+$/u.test(part) && !OF_ONE_NAME.test(part))
  )
}
