import { describe, expect, it } from 'vitest'
import { makeTable, parseMeasurements } from '#tools/measurements.mjs'

const line = (measured: number, limit = 2) =>
  JSON.stringify({ name: 'plan', measured, baseline: 10, limit })

describe('measurements of a bench', () => {
  it.each([
    [19, true],
    [20, true],
    [21, false],
  ])('%i over 10 with a limit of 2 is ok: %s', (measured, ok) => {
    expect(parseMeasurements(line(measured), 'a')).toMatchObject([{ ratio: measured / 10, ok }])
  })

  it('ignore what else was written', () => {
    expect(parseMeasurements(`warming up\n${line(1)}\n`, 'a')).toHaveLength(1)
  })

  it('are refused when there are none or they mean nothing', () => {
    expect(() => parseMeasurements('', 'a.bench.ts')).toThrow('a.bench.ts measured nothing')
    expect(() => parseMeasurements(line(0), 'a')).toThrow('must be above 0')
    expect(() => parseMeasurements('{}', 'a')).toThrow('has no name')
  })

  it('make a table with aligned columns', () => {
    expect(makeTable(parseMeasurements(`${line(5)}\n${line(30)}`, 'a'))).toBe(
      [
        'name  measured  baseline  ratio  limit',
        'plan      5.00     10.00   0.50   2.00    ok',
        'plan     30.00     10.00   3.00   2.00  over',
      ].join('\n'),
    )
  })
})
