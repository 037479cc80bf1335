/** What a report of the run tells of a file and of the mistakes made in it. */

/** Lines and columns begin at 1. @typedef {{ readonly line: number, readonly column: number }} Place */
/**
 * @typedef {object} Mistake
 * @property {string} status
 * @property {{ readonly start: Place, readonly end: Place }} location
 * @property {string} [replacement]
 */
/** @typedef {{ readonly source: string, readonly mutants: readonly Mistake[] }} ReportOfFile */

/** @param {string} text */
export const inOneLine = (text) => text.replaceAll(/\s+/gu, ' ').trim()

/** @param {string} source @param {Place} place */
export const offsetOf = (source, { line, column }) =>
  source
    .split('\n')
    .slice(0, line - 1)
    .reduce((before, { length }) => before + length + 1, column - 1)

/** The source with the mistake in it. @param {string} source @param {Mistake} mistake */
export const mistaken = (source, { location: { start, end }, replacement = '' }) =>
  source.slice(0, offsetOf(source, start)) + replacement + source.slice(offsetOf(source, end))

/** Whether a mistake was made at all. @param {Mistake} mistake */
export const isTried = ({ status }) => !/^(?:Ignored|CompileError|RuntimeError)$/u.test(status)

/** Whether no test noticed a mistake. @param {Mistake} mistake */
export const isUnseen = ({ status }) => /^(?:Survived|NoCoverage)$/u.test(status)

/** What names a mistake to the run that is to make it alone. @param {string} file @param {Mistake} mistake */
export const rangeOf = (file, { location: { start, end } }) =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`

/** A line that says where a mistake was made. @param {string} file @param {string} source @param {Mistake} mistake */
export const told = (file, source, { location: { start, end }, replacement = '' }) => {
  const was = inOneLine(source.slice(offsetOf(source, start), offsetOf(source, end)))
  return `${file}:${start.line}:${start.column} ${was.slice(0, 90)} => ${inOneLine(replacement).slice(0, 90)}`
}
