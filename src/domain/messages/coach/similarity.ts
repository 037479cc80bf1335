import { plainWords } from './plainWords.ts'

/** Share of common runs of three words from which two texts count as the same one. */
export const SAME_TEXT_FROM = 0.8

const runs = (text: string, ignored: ReadonlySet<string>): ReadonlySet<string> => {
  const words = plainWords(text).filter((word) => !ignored.has(word))
  return new Set(
    words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`),
  )
}

/** Common runs of three words over all of them, 0 to 1; `names` do not count. */
export const similarity = (a: string, b: string, names: readonly string[] = []): number => {
  const ignored = new Set([...names.flatMap(plainWords), 'madame', 'monsieur', 'ms', 'mr'])
  const [first, second] = [runs(a, ignored), runs(b, ignored)]
  const all = new Set([...first, ...second]).size
  if (all === 0) return plainWords(a).join(' ') === plainWords(b).join(' ') ? 1 : 0
  return [...first].filter((run) => second.has(run)).length / all
}
