/** The faces the first screen is written in, at the weight their one file holds. */
const FACES = [
  '400 1em "Figtree Variable"',
  '400 1em "Newsreader Variable"',
  'italic 400 1em "Newsreader Variable"',
] as const

/** A window without its letters is better than no window. */
const PATIENCE_MS = 1500

/**
 * Resolves once the letters are there: a page first drawn in others would move under the eyes when
 * they arrive. Never rejects, and gives up after a moment.
 */
export const loadFonts = async (): Promise<void> => {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([Promise.allSettled(FACES.map((face) => document.fonts.load(face))), late])
}
