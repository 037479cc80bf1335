import { expect, test } from 'vitest'
import { holidayOn, holidaysOf } from '#domain/calendar/holidays.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'

test.each([
  ['CA-QC', '2026-05-18', 'patriotsDay'],
  ['CA-QC', '2026-06-24', 'nationalDayOfQuebec'],
  ['CA-QC', '2029-06-25', 'nationalDayOfQuebec'],
  ['CA-QC', '2029-07-02', 'canadaDay'],
  ['CA-QC', '2026-07-02', null],
  ['CA-QC', '2026-11-11', null],
  ['CA-ON', '2026-05-18', 'victoriaDay'],
  ['CA-ON', '2029-07-02', 'canadaDay'],
  ['CA-ON', '2026-04-06', null],
  ['CA-ON', '2026-12-26', 'boxingDay'],
  ['CA-AB', '2026-02-16', 'familyDay'],
  ['CA-BC', '2022-09-30', null],
  ['CA-BC', '2025-09-30', 'truthAndReconciliation'],
  ['CA-BC', '2026-08-03', 'britishColumbiaDay'],
  ['CA-MB', '2022-09-30', null],
  ['CA-MB', '2026-09-30', 'truthAndReconciliation'],
  ['CA-MB', '2026-02-16', 'louisRielDay'],
  ['CA-NB', '2026-08-03', 'newBrunswickDay'],
  ['CA-NL', '2026-07-01', 'memorialDay'],
  ['CA-NL', '2029-07-02', null],
  ['CA-NS', '2026-02-16', 'heritageDayOfNovaScotia'],
  ['CA-NT', '2027-06-21', 'indigenousPeoplesDay'],
  ['CA-NT', '2026-08-03', 'civicHoliday'],
  ['CA-NU', '2026-07-09', 'nunavutDay'],
  ['CA-PE', '2026-02-16', 'islanderDay'],
  ['CA-PE', '2026-08-21', null],
  ['CA-SK', '2022-12-26', 'christmas'],
  ['CA-SK', '2023-01-02', 'newYear'],
  ['CA-SK', '2029-11-12', 'remembranceDay'],
  ['CA-AB', '2022-12-26', null],
  ['CA-YT', '2026-08-17', 'discoveryDay'],
] as const)('%s on %s: %s', (region, date, holiday) => {
  expect(holidayOn(dayOf(date), region)).toBe(holiday)
})

test.each([
  ['CA-AB', 9],
  ['CA-BC', 11],
  ['CA-MB', 9],
  ['CA-NB', 8],
  ['CA-NL', 6],
  ['CA-NS', 7],
  ['CA-NT', 11],
  ['CA-NU', 11],
  ['CA-ON', 9],
  ['CA-PE', 8],
  ['CA-QC', 8],
  ['CA-SK', 10],
  ['CA-YT', 11],
] as const)('%s has %i holidays in 2026', (region, count) => {
  expect(holidaysOf(2026, region).size).toBe(count)
})
