import { fold } from '#domain/fold.ts'
import { isFirstName } from './firstNames.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Legal forms that are nobody's surname. */
const FORMS =
  set(`sas sasu sarl sarlu eurl eirl scop sci snc selarl selas gie gmbh kg ohg ug ltd limited llc
  llp plc inc incorporated corp corporation srl sprl scrl bv nv asbl vzw ltee senc sencrl societe ets cie`)
/** Those that are a surname too, in some country: « Maria SA », "Lena Ag". */
const FORMS_OR_NAMES = set(`sa ag se spa ab oy co`)
/** « Roux & Fils », "Keller Associates". */
const FAMILY = set(`fils associes associates partners sons brothers freres cie co co.`)

/**
 * Whether what was typed for a person is a company: « Roux SA », "Keller Ltd", « Durand & Fils ». Two
 * letters that may be a surname count behind what is no first name only.
 */
export const isCompany = (text: string): boolean => {
  const words = fold(text)
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (form) =>
      form.replace(/[.\s]/gu, ''),
    )
    .split(/\s+/u)
    .map((word) => word.replace(/[,.]/gu, ''))
    .filter((word) => word !== '')
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (words.length < 2) return false
  if (FORMS.has(last) || /^(?:groupe|group|societe|ets|etablissements)$/u.test(first)) return true
  if (FAMILY.has(last) && /^(?:&|et|and|\+)$/u.test(words.at(-2) ?? '')) return true
  const isForm =
    FORMS_OR_NAMES.has(last) && /\s(?:S\.?A\.?|AG|SE|S\.?p\.?A\.?|SPA|AB|Oy|Co)\.?$/u.test(text)
  return isForm && !words.slice(0, -1).some((word) => isFirstName(word))
}
