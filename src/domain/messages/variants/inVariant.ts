import type { OtherWords } from './variant.ts'

/** A space that holds words together is a space. */
const escaped = (word: string): string =>
  word
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(' ', String.raw`[ \u00A0\u202F]`)
const plain = (found: string): string => found.toLowerCase().replaceAll(/[\u00A0\u202F]/gu, ' ')

/** Values, the names of sections and what was escaped: not words of the template. */
const MARKUP = /(\\.|\{[^{}\n]*\}|\[\[[?!]?[a-z][a-z\d-]*:)/u

const capitalLike = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word

/** What puts texts in the words of a variant; their markup stays as it is. */
export const variantWriter = (words: OtherWords): ((source: string) => string) => {
  const there = new Map(words.map(([usual, word]) => [usual.toLowerCase(), word]))
  const longestFirst = [...there.keys()].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return (source) => source
  const usual = new RegExp(
    String.raw`(?<!\p{L})(?:${longestFirst.map(escaped).join('|')})(?!\p{L})`,
    'giu',
  )
  return (source) =>
    source
      .split(MARKUP)
      .map((piece, index) =>
        index % 2 === 1
          ? piece
          : piece.replace(usual, (found) => capitalLike(found, there.get(plain(found)) ?? found)),
      )
      .join('')
}

/** A template in the words of a variant. */
export const inVariant = (source: string, words: OtherWords): string => variantWriter(words)(source)
