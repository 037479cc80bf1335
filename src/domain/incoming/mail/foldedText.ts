import { foldLetters } from '#domain/fold.ts'
import type { Part, Source } from './reading.ts'

/** A text for looking things up in: its letters folded, line by line, and the lines as they stand. */
export interface FoldedText {
  readonly folded: string
  readonly lines: readonly string[]
  /** Where each line begins in the folded text. */
  readonly starts: readonly number[]
  readonly part: Part
}

const foldLine = (line: string): string =>
  foldLetters(line.replace(/[*_•·⋅|]+/gu, ' '))
    .replace(/[«»“”"]/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')

/** Folds a text, keeping what is needed to say where something was read. */
export const foldedText = (text: string, part: Part): FoldedText => {
  const lines = text.split('\n')
  const folded = lines.map(foldLine)
  const starts: number[] = []
  let at = 0
  for (const line of folded) {
    starts.push(at)
    at += line.length + 1
  }
  return { folded: folded.join('\n'), lines, starts, part }
}

/** The line in which a place of the folded text lies. */
export const lineAt = ({ starts }: FoldedText, at: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Longest line that is shown of a fact. */
const SHOWN = 300

/** Where a stretch of the folded text was read: the lines it lies in, as they stand. */
export const sourceOf = (text: FoldedText, from: number, to: number): Source => {
  const lines = text.lines.slice(lineAt(text, from), lineAt(text, Math.max(from, to - 1)) + 1)
  return {
    part: text.part,
    line: lines
      .map((line) => line.trim())
      .join(' ')
      .slice(0, SHOWN),
  }
}
