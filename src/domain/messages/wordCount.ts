/** Words of a text as a reader counts them: runs without white space that hold a letter or digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length

/** Characters as LinkedIn and people count them, an emoji or an accented letter once. */
export const characterCount = (text: string): number => [...text.normalize('NFC')].length
