import { EQUALS, equalsOf } from './equals.mjs'
import { isTried, isUnseen, mistaken, rangeOf, told } from './survivors.mjs'

/**
 * What became of all mistakes of a run: noticed by a test, refused by the compiler, said to change nothing. What
 * is `left` is unexplained, each line with what names the place; rows are `idle` that no unseen mistake answers to:
 * a test notices it by now.
 *
 * @param {Readonly<Record<string, import('./survivors.mjs').ReportOfFile>>} files by their paths
 * @param {{ accepted: (tries: readonly import('./compiler.mjs').Try[]) => ReadonlySet<import('./compiler.mjs').Try>, rows?: readonly import('./equals.mjs').Equal[] }} by
 */
export const summaryOf = (files, { accepted, rows = EQUALS }) => {
  const counts = { tried: 0, noticed: 0, refused: 0, equal: 0 }
  /** @type {Set<import('./equals.mjs').Equal>} */
  const used = new Set()
  /** @type {{ path: string, text: string, line: string, range: string }[]} */
  const unexplained = []
  for (const [path, { source, mutants }] of Object.entries(files)) {
    const known = rows.filter((row) => row.file === path)
    for (const mistake of mutants.filter(isTried)) {
      counts.tried += 1
      const equal = isUnseen(mistake) ? equalsOf(known, mistake, source) : []
      for (const row of equal) used.add(row)
      if (!isUnseen(mistake)) counts.noticed += 1
      else if (equal.length > 0) counts.equal += 1
      else {
        const [line, range] = [told(path, source, mistake), rangeOf(path, mistake)]
        unexplained.push({ path, text: mistaken(source, mistake), line, range })
      }
    }
  }
  const compiling = accepted(unexplained)
  const left = unexplained.filter((each) => compiling.has(each))
  counts.refused = unexplained.length - left.length
  const idle = rows
    .filter((row) => row.file in files && !used.has(row))
    .map(({ file, code }) => `${file}: no mistake in “${code}” goes unseen`)
  return { counts, left: new Map(left.map(({ line, range }) => [line, range])), idle }
}
