import { expect, it } from 'vitest'
import { dayInWords } from '#domain/calendar/dayInWords.ts'

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
} as const
const WEEKDAYS = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
} as const

it.each(['fr', 'en'] as const)('names every month and every weekday in %s', (language) => {
  const months = Array.from({ length: 12 }, (_, index) =>
    dayInWords(`2026-${String(index + 1).padStart(2, '0')}-15`, language, { month: 'long' }),
  )
  expect(months.join(' ')).toBe(MONTHS[language])
  const weekdays = Array.from({ length: 7 }, (_, index) =>
    dayInWords(`2026-11-${String(23 + index)}T23:59`, language, { weekday: 'long' }),
  )
  expect(weekdays.join(' ')).toBe(WEEKDAYS[language])
})

it('puts a day in the order of the language, without a comma, the first of a month as it says it', () => {
  const pattern = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  expect(dayInWords('2026-12-01', 'fr', pattern)).toBe('mardi 1er décembre 2026')
  expect(dayInWords('2026-12-01', 'en', pattern)).toBe('Tuesday 1 December 2026')
  expect(dayInWords('2026-12-31', 'fr', pattern)).toBe('jeudi 31 décembre 2026')
})
