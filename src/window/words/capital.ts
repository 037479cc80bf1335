/** Words that stand alone, with their first letter as a sentence has it. */
export const capital = (words: string): string =>
  (words[0] ?? '').toLocaleUpperCase() + words.slice(1)
