/** Words of a text as a reader counts them: runs without white space that hold a letter or digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length

/**
 * Characters as the fields of web pages count them, LinkedIn's among them: `maxlength` counts UTF-16
 * units (HTML standard, "length"), so that an emoji takes two or more. Whoever counts it once would
 * be cut off there.
 */
export const characterCount = (text: string): number => text.length
