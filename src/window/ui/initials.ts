const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  "d'",
  'von',
  'van',
  'der',
  'den',
  'di',
  'da',
])

/**
 * The first letters of the first and the last word of a name, in capitals: « Hélène de La Tour » is
 * HT. One word gives one letter; an empty name gives nothing.
 */
export const initials = (name: string): string => {
  const words = name
    .replaceAll('’', "'")
    .split(/[\s'-]+/u)
    .filter((word) => /^\p{L}/u.test(word))
  const strong = words.filter((word, at) => at === 0 || !PARTICLES.has(word.toLowerCase()))
  const chosen = strong.length > 1 ? [strong[0], strong.at(-1)] : strong
  return chosen.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
