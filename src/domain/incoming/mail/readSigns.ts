/** Nobody writes a longer mail; what lies behind is no longer looked at, and no moment is sure then. */
export const READ_SIGNS = 20_000

/** A text as far as it is looked at. */
export const beginningOf = (text: string): string => text.slice(0, READ_SIGNS)

/** The beginning and the end of a text: how to leave a list stands under everything. */
export const endsOf = (text: string): string =>
  text.length <= 2 * READ_SIGNS ? text : `${beginningOf(text)}\n${text.slice(-READ_SIGNS)}`
