/**
 * The text without the signs at its end that `isLoose` matches, one at a time: a pattern that looks
 * for a run at the end begins again at each sign of every run before it.
 */
export const withoutEnd = (text: string, isLoose: RegExp): string => {
  let end = text.length
  while (end > 0 && isLoose.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
