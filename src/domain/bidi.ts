const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Letters and marks that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * A value for the middle of a line: where it holds right-to-left writing it is set apart (U+2068,
 * U+2069), so that it does not turn round what stands beside it; any other value stays as it is.
 * For what is shown only: never in what is kept, searched, exported or sent. A mail is read in a
 * program that lays out its own lines, where unseen signs would only be copied along.
 */
export const isolated = (value: string): string =>
  RIGHT_TO_LEFT.test(value) &&
  !(value.startsWith(FIRST_STRONG_ISOLATE) && value.endsWith(POP_ISOLATE))
    ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE
    : value

/** What is known of these, side by side in one line: « 10 h · e-mail »; each keeps its own direction. */
export const inOneLine = (values: readonly (string | undefined)[]): string =>
  values
    .flatMap((value) => (value === undefined || value === '' ? [] : isolated(value)))
    .join(' · ')
