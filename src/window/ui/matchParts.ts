import { foldLetters } from '#domain/fold.ts'

/** A piece of a text, and whether the search found it. */
export interface MatchPart {
  readonly text: string
  readonly found: boolean
}

/**
 * Cuts a text where the query occurs, without regard to case or accents. The pieces joined give the
 * text back unchanged. An empty query finds nothing.
 */
export const matchParts = (text: string, query: string): readonly MatchPart[] => {
  const needle = foldLetters(query.trim())
  const letters = [...text]
  // One folded letter may be longer (ﬁ) or empty (a lone accent), so each keeps the place it had.
  const owners = letters.flatMap((letter, at) => Array.from(foldLetters(letter), () => at))
  const folded = letters.map(foldLetters).join('')
  const found = new Set<number>()
  for (
    let at = folded.indexOf(needle);
    needle !== '' && at !== -1;
    at = folded.indexOf(needle, at + needle.length)
  )
    for (let step = 0; step < needle.length; step += 1) found.add(owners[at + step] ?? -1)
  return letters.reduce<MatchPart[]>((parts, letter, at) => {
    const last = parts.at(-1)
    const isFound = found.has(at)
    return last?.found === isFound
      ? [...parts.slice(0, -1), { text: last.text + letter, found: isFound }]
      : [...parts, { text: letter, found: isFound }]
  }, [])
}
