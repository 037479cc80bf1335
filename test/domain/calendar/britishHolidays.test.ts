import { expect, test } from 'vitest'
import { holidayOn } from '#domain/calendar/holidays.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'

test.each([
  // Christmas on a Saturday: Monday and Tuesday stand in.
  ['GB-EAW', '2027-12-27', 'christmas'],
  ['GB-EAW', '2027-12-28', 'boxingDay'],
  // On a Sunday: Boxing Day keeps its Monday, Christmas goes to the Tuesday.
  ['GB-EAW', '2022-12-26', 'boxingDay'],
  ['GB-EAW', '2022-12-27', 'christmas'],
  ['GB-EAW', '2022-12-28', null],
  ['GB-EAW', '2026-12-28', 'boxingDay'],
  ['GB-EAW', '2022-01-03', 'newYear'],
  ['GB-EAW', '2023-01-02', 'newYear'],
  ['GB-EAW', '2020-05-04', null],
  ['GB-EAW', '2020-05-08', 'mayHoliday'],
  ['GB-EAW', '2022-05-30', null],
  ['GB-EAW', '2022-06-02', 'springHoliday'],
  ['GB-EAW', '2022-06-03', 'platinumJubilee'],
  ['GB-EAW', '2022-09-19', 'funeralOfElizabethII'],
  ['GB-EAW', '2023-05-08', 'coronation'],
  ['GB-EAW', '2026-08-31', 'summerHoliday'],
  ['GB-EAW', '2026-04-06', 'easterMonday'],
  ['GB-EAW', '2026-03-17', null],
  ['GB-SCT', '2026-04-06', null],
  ['GB-SCT', '2026-08-03', 'summerHoliday'],
  ['GB-SCT', '2026-08-31', null],
  ['GB-SCT', '2022-01-03', 'secondOfJanuary'],
  ['GB-SCT', '2022-01-04', 'newYear'],
  ['GB-SCT', '2023-01-02', 'secondOfJanuary'],
  ['GB-SCT', '2023-01-03', 'newYear'],
  ['GB-SCT', '2021-01-04', 'secondOfJanuary'],
  ['GB-SCT', '2025-12-01', 'saintAndrew'],
  ['GB-SCT', '2026-06-15', 'worldCup'],
  ['GB-NIR', '2026-03-17', 'saintPatrick'],
  ['GB-NIR', '2024-03-18', 'saintPatrick'],
  ['GB-NIR', '2026-07-13', 'battleOfTheBoyne'],
  ['GB-NIR', '2025-07-14', 'battleOfTheBoyne'],
  ['IE', '2022-02-07', null],
  ['IE', '2023-02-06', 'saintBrigid'],
  ['IE', '2030-02-01', 'saintBrigid'],
  ['IE', '2030-02-04', null],
  ['IE', '2027-02-01', 'saintBrigid'],
  ['IE', '2026-10-26', 'octoberHoliday'],
  ['IE', '2026-06-01', 'juneHoliday'],
  ['IE', '2026-08-03', 'augustHoliday'],
  ['IE', '2026-04-03', null],
  ['IE', '2026-12-28', null],
] as const)('%s on %s: %s', (region, date, holiday) => {
  expect(holidayOn(dayOf(date), region)).toBe(holiday)
})
