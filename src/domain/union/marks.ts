import type { Word } from './registers.ts'

/** What two computers did with one step: what is done is done, and what is put off is put off. */
const RANKS: Readonly<Record<string, number>> = {
  done: 4,
  dismissed: 3,
  snoozed: 2,
  wanted: 1,
  open: 0,
}

interface Mark {
  readonly as: string
  readonly until?: string
}

/** Whether one mark stands before another: the later of two moments that a step was put off to. */
const outranks = (one: Mark, other: Mark): boolean => {
  const [a, b] = [RANKS[one.as] ?? 0, RANKS[other.as] ?? 0]
  return a === b ? (one.until ?? '') > (other.until ?? '') : a > b
}

/** Whether the last of these words about a step gives way to another that did not know of it. */
export const givesWay = (words: readonly Word[]): boolean => {
  const last = words.at(-1)
  return words.slice(0, -1).some(({ value }) => outranks(value as Mark, last?.value as Mark))
}
