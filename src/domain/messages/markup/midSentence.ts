const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

/**
 * A post named in the middle of a sentence: « Coordinatrice de production » loses its capital,
 * « QA Lead », « Product Owner » and « DevOps » keep theirs, for a second capital shows a title or
 * a proper name.
 */
export const midSentence = (text: string): string => {
  const words = text.split(/[\s’'/-]+/u).filter((word) => CAPITALISED.test(word))
  const [first] = /^[\p{L}\p{M}]+/u.exec(text) ?? []
  return first !== undefined && words.length === 1 && words[0] === first
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text
}
