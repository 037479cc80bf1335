import { describe, expect, test } from 'vitest'
import { holidayOn } from '#domain/calendar/holidays.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'

describe('the holidays of a canton', () => {
  test.each([
    ['CH-GE', '2026-09-10', 'fastOfGeneva'],
    ['CH-GE', '2026-12-31', 'restorationOfGeneva'],
    ['CH-GE', '2026-01-02', null],
    ['CH-VD', '2026-09-21', 'federalFastMonday'],
    ['CH-VD', '2026-01-02', 'saintBerchtold'],
    ['CH-VD', '2025-12-26', null],
    ['CH-NE', '2026-03-01', 'republicOfNeuchatel'],
    ['CH-NE', '2023-01-02', 'saintBerchtold'],
    ['CH-NE', '2024-01-02', null],
    ['CH-NE', '2022-12-26', 'saintStephen'],
    ['CH-NE', '2023-12-26', null],
    ['CH-JU', '2026-06-23', 'juraPlebiscite'],
    ['CH-TI', '2026-04-03', null],
    ['CH-TI', '2026-06-29', 'saintsPeterAndPaul'],
    ['CH-VS', '2026-04-03', null],
    ['CH-VS', '2026-03-19', 'saintJoseph'],
    ['CH-ZH', '2026-05-01', 'labourDay'],
    ['CH-BE', '2026-05-01', null],
    ['CH-OW', '2026-09-25', 'saintNicholasOfFlue'],
    ['CH-AI', '2026-09-22', 'saintMaurice'],
    ['CH-AR', '2022-12-26', 'saintStephen'],
    ['CH-AR', '2023-12-26', null],
    ['CH-AR', '2024-12-26', 'saintStephen'],
    ['CH-UR', '2026-12-26', null],
    ['CH-GL', '2025-04-03', 'battleOfNafels'],
    ['CH-GL', '2026-04-02', null],
    ['CH-GL', '2026-04-09', 'battleOfNafels'],
    ['CH-GL', '2027-04-01', 'battleOfNafels'],
  ] as const)('%s on %s: %s', (region, date, holiday) => {
    expect(holidayOn(dayOf(date), region)).toBe(holiday)
  })

  test('are kept in all cantons on the four days common to them', () => {
    for (const region of ['CH-TI', 'CH-GR', 'CH-GE', 'CH-NE', 'CH-AI'] as const) {
      expect(holidayOn(dayOf('2027-01-01'), region)).toBe('newYear')
      expect(holidayOn(dayOf('2027-05-06'), region)).toBe('ascension')
      expect(holidayOn(dayOf('2027-08-01'), region)).toBe('nationalDayOfSwitzerland')
      expect(holidayOn(dayOf('2027-12-25'), region)).toBe('christmas')
    }
  })
})
