import type { OtherWords } from './variant.ts'

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** Values, the names of sections and what was escaped: not words of the template. */
const MARKUP = /(\\.|\{[^{}\n]*\}|\[\[[?!]?[a-z][a-z\d-]*:)/u

const capitalLike = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word

/** A template in the words of a variant; its markup stays as it is. */
export const inVariant = (source: string, words: OtherWords): string => {
  const there = new Map(words.map(([usual, word]) => [usual.toLowerCase(), word]))
  const longestFirst = [...there.keys()].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return source
  const usual = new RegExp(
    String.raw`(?<!\p{L})(?:${longestFirst.map(escaped).join('|')})(?!\p{L})`,
    'giu',
  )
  return source
    .split(MARKUP)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(usual, (found) =>
            capitalLike(found, there.get(found.toLowerCase()) ?? found),
          ),
    )
    .join('')
}
