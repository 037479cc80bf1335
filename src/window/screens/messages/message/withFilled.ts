/** The facts filled in for a message after one more; an empty one is missing again. */
export const withFilled = (
  filled: Readonly<Record<string, string>>,
  variable: string,
  text: string,
): Record<string, string> => {
  const others = Object.entries(filled).filter(([name]) => name !== variable)
  return Object.fromEntries(text === '' ? others : [...others, [variable, text]])
}
