/** @typedef {{ name: string, measured: number, baseline: number, ratio: number, limit: number, ok: boolean }} Measurement */

/**
 * The measurements a bench wrote, one line of JSON each. A bench without one is a mistake.
 *
 * @param {string} output
 * @param {string} file named in the error
 * @returns {Measurement[]}
 */
export const parseMeasurements = (output, file) => {
  const lines = output.split('\n').filter((line) => line.startsWith('{'))
  if (lines.length === 0) throw new Error(`${file} measured nothing.`)
  return lines.map((line) => {
    /** @type {Record<string, unknown>} */
    const { name, measured, baseline, limit } = JSON.parse(line)
    if (typeof name !== 'string') throw new Error(`${file}: a measurement has no name: ${line}`)
    if (!isPositive(measured) || !isPositive(baseline) || !isPositive(limit)) {
      throw new Error(`${file}: measured, baseline and limit must be above 0: ${line}`)
    }
    const ratio = measured / baseline
    return { name, measured, baseline, ratio, limit, ok: ratio <= limit }
  })
}

/** @param {unknown} value @returns {value is number} */
const isPositive = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0

/** @param {readonly Measurement[]} rows */
export const makeTable = (rows) => {
  const cells = [
    ['name', 'measured', 'baseline', 'ratio', 'limit', ''],
    ...rows.map((row) => [
      row.name,
      row.measured.toFixed(2),
      row.baseline.toFixed(2),
      row.ratio.toFixed(2),
      row.limit.toFixed(2),
      row.ok ? 'ok' : 'over',
    ]),
  ]
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...cells.map((line) => (line[column] ?? '').length)),
  )
  return cells
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
