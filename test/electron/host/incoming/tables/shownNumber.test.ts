import { describe, expect, it } from 'vitest'
import { shownNumber } from '#electron/host/incoming/tables/shownNumber.ts'

const shown = (number: number, code: string, from1904 = false) =>
  shownNumber(number, { code, from1904 })

describe('a number of a sheet', () => {
  it.each([
    [46350, 'dd/mm/yyyy', false, '2026-11-24'],
    [44888, 'dd/mm/yyyy', true, '2026-11-24'],
    [1, 'dd/mm/yyyy', true, '1904-01-02'],
    [61, 'dd/mm/yyyy', false, '1900-03-01'],
    [46350, '[$-40C]d mmmm yyyy', false, '2026-11-24'],
    [46350.999_999, 'dd/mm/yyyy hh:mm', false, '2026-11-25'],
    [46327, 'mmmm', false, '2026-11-01'],
    [46350.999_989, 'dd/mm/yyyy hh:mm', false, '2026-11-24T23:59'],
    [46350.604_687_5, 'dd/mm/yyyy hh:mm', false, '2026-11-24T14:30'],
  ])('%s as %s, from 1904 %s, is the day %s', (number, code, from1904, date) => {
    expect(shown(number, code, from1904)).toEqual({ text: date, date })
  })

  it.each([
    [3, '0 "jours"', '3 jours'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.5, 'General', '0.5'],
    [0.1 + 0.2, '', '0.3'],
    [-5, 'dd/mm/yyyy', '-5'],
    [0.999_99, 'h:mm', '23:59'],
    [0.604_166_67, 'h"h"mm', '14:30'],
    [0.604_166_67, 'h\\hmm', '14:30'],
    [1.5, '[h]"h"mm', '36:00'],
    [1.520_833_33, '[h]:mm:ss', '36:30'],
    [0.0625, '[mm]:ss', '90:00'],
    [0.25, '0%', '25%'],
    [1234, 'General" kg"', '1234 kg'],
    [32_000, '#,##0.00\\ [$€-40C]', '32,000.00 €'],
    [1200, '[$CHF] #,##0', 'CHF 1,200'],
  ])('%s as %s is no day but %s', (number, code, text) => {
    expect(shown(number, code)).toEqual({ text, number })
  })
})
