/**
 * Mistakes that are none: what stands there after them does the same, or only takes longer. Each row says why,
 * and the run takes them away from what no test noticed.
 */
import { calendar } from './equal/calendar.mjs'
import { decide } from './equal/decide.mjs'
import { rules } from './equal/rules.mjs'
import { inOneLine, offsetOf } from './survivors.mjs'

/**
 * @typedef {object} Equal
 * @property {string} file below its folder of `src/domain/`
 * @property {string} code where the mistakes begin: a piece of the file that stands there once, however its lines break
 * @property {readonly string[]} [as] what is put in its place; without it, whatever is
 * @property {string} why
 */

/** All rows, with their files from the root of the project. @type {readonly Equal[]} */
export const EQUALS = Object.entries({ calendar, decide, rules }).flatMap(([folder, rows]) =>
  rows.map((row) => ({ ...row, file: `src/domain/${folder}/${row.file}` })),
)

/** Where a piece of code stands in a source: from its first sign to behind its last.
 * @param {string} code @param {string} source */
export const placesOf = (code, source) => {
  const words = code.trim().split(/\s+/u)
  const piece = new RegExp(
    words.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')).join('\\s+'),
    'gu',
  )
  return [...source.matchAll(piece)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }))
}

/** The rows that say a mistake to change nothing. @param {readonly Equal[]} rows those of its file
 * @param {import('./survivors.mjs').Mistake} mistake @param {string} source */
export const equalsOf = (rows, mistake, source) => {
  const at = offsetOf(source, mistake.location.start)
  const becomes = inOneLine(mistake.replacement ?? '')
  return rows.filter(
    (row) =>
      placesOf(row.code, source).some(({ from, to }) => from <= at && at < to) &&
      (row.as?.some((other) => inOneLine(other) === becomes) ?? true),
  )
}
