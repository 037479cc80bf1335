import { checkTemplate, type TemplateProblem } from './checkTemplate.ts'

/** A problem of a template with its place told in words. */
export interface PlacedProblem {
  readonly problem: TemplateProblem
  readonly name: string
  /** From 1. */
  readonly line: number
  /** The words it is about, shortened. */
  readonly words: string
}

const MOST_WORDS = 40

/** What is wrong with a template text, with the line and the words of each problem. */
export const placedProblems = (source: string): readonly PlacedProblem[] =>
  checkTemplate(source).map(({ problem, at, length, name = '' }) => {
    const found = source.slice(at, at + Math.max(length, 1)).replace(/\s+/gu, ' ')
    const after = source.slice(at, at + MOST_WORDS).split('\n')[0] ?? ''
    return {
      problem,
      name,
      line: source.slice(0, at).split('\n').length,
      words: found.trim().length > 2 ? found.slice(0, MOST_WORDS) : after,
    }
  })
