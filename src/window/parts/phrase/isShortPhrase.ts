/** What somebody would find by trying protects nothing. */
export const isShortPhrase = (phrase: string): boolean => {
  const tidy = phrase.trim().replace(/\s+/gu, ' ')
  return tidy.split(' ').length < 4 && tidy.length < 12
}
