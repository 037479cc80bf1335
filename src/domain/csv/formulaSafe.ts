/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), full width included. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u

const NUMBER = /^[+-]?\d{1,15}([.,]\d{1,15})?$/u

/**
 * E.164 alone, or the country code and groups of digits between spaces or dots, with the optional
 * « (0) ». Dashes are left out on purpose: a spreadsheet would compute +1-514-555-0199.
 */
const PHONE = /^\+[1-9]\d{0,2}(?:[ .\u00A0\u202F]?(?:\(0\)[ \u00A0\u202F]?)?\d{1,4}){1,7}$/u

const isPhone = (cell: string): boolean => {
  const digits = cell.replace('(0)', '').replace(/\D/gu, '').length
  return digits >= 7 && digits <= 15 && PHONE.test(cell)
}

/** The cell as a spreadsheet may open it: what it would compute gets a leading apostrophe. */
export const formulaSafe = (cell: string): string =>
  STARTS_FORMULA.test(cell) && !NUMBER.test(cell) && !isPhone(cell) ? `'${cell}` : cell
