import { fold } from '#domain/fold.ts'

/** Legal forms, and « Société » before a name, say nothing about which company it is. */
const LEGAL_FORMS = new Set(
  `sas sasu sarl sarlu sa eurl eirl ei scop scp sci sca scs snc sel selarl selas gie gmbh ag kg ohg ug ltd
  limited llc llp lp plc inc incorporated corp corporation co cie compagnie company srl sprl scrl bv nv
  spa sl ab as oy asbl vzw ltee senc sencrl ste societe ets etablissement etablissements`.split(
    /\s+/u,
  ),
)
/** « Paul & Fils », « Paul et Fils », "Paul and Sons": the sign is said in words. */
const AND = new Set(['&', '+', 'et', 'and', 'und', 'e', 'y'])

/** S.A.S., S. A. R. L.: letters with full stops are one word. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu

/** The words of a company's name, folded, abbreviations without their full stops. */
const wordsIn = (company: string): readonly string[] =>
  fold(company)
    .replace(DOTTED, (letters) => `${letters.replace(/[.\s]/gu, '')} `)
    .replace(/[&+]/gu, ' & ')
    .split(/[^\p{L}\p{N}&#]+/u)
    .filter((word) => word !== '')

/** Whether a folded word is part of a company's name and tells it from no other. */
export const isCompanyFiller = (word: string): boolean =>
  AND.has(word) || LEGAL_FORMS.has(word.replace(/[.]/gu, ''))

/**
 * The same text for names of one company: without legal forms, « & » as « et ». What is nothing but
 * that stays whole.
 */
export const companyKey = (company: string): string => {
  const telling = wordsIn(company).filter((word) => !isCompanyFiller(word))
  return telling.length === 0 ? fold(company) : telling.join(' ')
}
