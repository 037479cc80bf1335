import { fold } from '#domain/fold.ts'
import { isFirstName } from './firstNames.ts'

/** Legal forms, and what stands behind an « & », that are nobody's surname. */
const FORM =
  /^(?:sasu?|sarl|eurl|scop|snc|gmbh|ltd|limited|llc|plc|inc|corp|srl|sprl|bv|nv|asbl|ltee)$/
/** Those that are a surname too, in some country: « Maria SA », "Lena Ag". */
const FORM_OR_NAME = /\s(?:S\.?A|AG|SE|SPA|AB|Oy)\.?$/
const FAMILY =
  /\s(?:&|et|and)\s(?:fils|associe|associate|partner|sons|brothers|freres|cie|co)s?\.?$/

/**
 * Whether what was typed for a person is a company: « Roux SA », "Keller Ltd", « Durand & Fils ». Two
 * letters that may be a surname count behind what is no first name only.
 */
export const isCompany = (text: string): boolean => {
  const words = fold(text).replace(/[.,]/g, '').split(/\s+/)
  if (words.length < 2) return false
  if (FORM.test(words.at(-1) ?? '') || /^groupe?$/.test(words[0] ?? '')) return true
  return (
    FAMILY.test(fold(text)) || (FORM_OR_NAME.test(text) && !words.slice(0, -1).some(isFirstName))
  )
}
