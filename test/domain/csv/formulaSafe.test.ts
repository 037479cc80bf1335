import { describe, expect, it } from 'vitest'
import { formulaSafe } from '#domain/csv/formulaSafe.ts'

describe('a cell for a spreadsheet', () => {
  it.each([
    '=1+1',
    '+1-1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '+33-6-39-98-12-34',
    '+cmd|x',
    '-',
    '+',
    '+33 6 39 98 12 34 =1',
  ])('gets an apostrophe where it would be computed: %j', (cell) => {
    expect(formulaSafe(cell)).toBe(`'${cell}`)
  })

  it.each([
    '-12',
    '+12,5',
    '-0.75',
    '+33639981234',
    '+33 6 39 98 12 34',
    '+33 (0)6 39 98 12 34',
    '+33.6.39.98.12.34',
    '+33\u00A06\u00A039\u00A098\u00A012\u00A034',
    '01 99 00 12 34',
    'Relance = utile',
    '',
  ])('stays as it is where nothing is computed: %j', (cell) => {
    expect(formulaSafe(cell)).toBe(cell)
  })

  it.each([
    ['+33 639', "'+33 639"],
    ['+33 6399', "'+33 6399"],
    ['+33 63998', '+33 63998'],
    ['+336399812345678', '+336399812345678'],
    ['+3363998123456789', "'+3363998123456789"],
  ])('takes seven to fifteen digits for a phone number: %j', (cell, safe) => {
    expect(formulaSafe(cell)).toBe(safe)
  })
})
