/** As much as a sentence about typed words quotes of them. */
const MOST_QUOTED = 60

/** Typed words as a sentence quotes them: of long ones the beginning, ended at a word. */
export const quotedWords = (text: string): string =>
  text.length <= MOST_QUOTED
    ? text
    : `${text
        .slice(0, MOST_QUOTED + 1)
        .replace(/\s+\S*$/u, '')
        .slice(0, MOST_QUOTED)}…`
