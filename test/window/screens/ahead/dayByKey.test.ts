import { expect, it } from 'vitest'
import { weekCustomOf } from '#domain/calendar/weekCustom.ts'
import { dayByKey } from '#window/screens/ahead/dayByKey.ts'

const NONE = { ctrlKey: false, altKey: false, metaKey: false }
const to = (key: string, region: 'FR' | 'US' = 'FR', date = '2026-11-25') =>
  dayByKey({ key, ...NONE }, date, weekCustomOf(region))

it('walks by days, weeks and months', () => {
  expect(to('ArrowLeft')).toBe('2026-11-24')
  expect(to('ArrowRight')).toBe('2026-11-26')
  expect(to('ArrowUp')).toBe('2026-11-18')
  expect(to('ArrowDown')).toBe('2026-12-02')
  expect(to('PageUp')).toBe('2026-10-25')
  expect(to('PageDown', 'FR', '2026-01-31')).toBe('2026-02-28')
})

it('goes to the ends of the week of the region', () => {
  expect([to('Home'), to('End')]).toEqual(['2026-11-23', '2026-11-29'])
  expect([to('Home', 'US'), to('End', 'US')]).toEqual(['2026-11-22', '2026-11-28'])
})

it('leaves other keys, and those of the browser, alone', () => {
  expect(to('a')).toBeUndefined()
  expect(
    dayByKey({ key: 'ArrowLeft', ...NONE, altKey: true }, '2026-11-25', weekCustomOf('FR')),
  ).toBeUndefined()
})
