import { EQUALS, equalsOf } from './equals.mjs'
import { isTried, isUnseen, mistaken, rangeOf, told } from './survivors.mjs'

/**
 * What became of all mistakes of a run: noticed by a test, refused by the compiler, said to change nothing. What
 * is `left` is unexplained, each line with what names the place; rows are `idle` that no unseen mistake answers to:
 * a test notices it by now.
 *
 * @param {Readonly<Record<string, import('./survivors.mjs').ReportOfFile>>} files by their paths
 * @param {{ accepts: (path: string, text: string) => boolean, rows?: readonly import('./equals.mjs').Equal[] }} by
 */
export const summaryOf = (files, { accepts, rows = EQUALS }) => {
  const counts = { tried: 0, noticed: 0, refused: 0, equal: 0 }
  /** @type {Set<import('./equals.mjs').Equal>} */
  const used = new Set()
  /** @type {Map<string, string>} */
  const left = new Map()
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const known = rows.filter((row) => row.file === file)
    for (const mistake of mutants.filter(isTried)) {
      counts.tried += 1
      const equal = isUnseen(mistake) ? equalsOf(known, mistake, source) : []
      for (const row of equal) used.add(row)
      if (!isUnseen(mistake)) counts.noticed += 1
      else if (equal.length > 0) counts.equal += 1
      else if (accepts(file, mistaken(source, mistake)))
        left.set(told(file, source, mistake), rangeOf(file, mistake))
      else counts.refused += 1
    }
  }
  const idle = rows
    .filter((row) => row.file in files && !used.has(row))
    .map(({ file, code }) => `${file}: no mistake in “${code}” goes unseen`)
  return { counts, left, idle }
}
