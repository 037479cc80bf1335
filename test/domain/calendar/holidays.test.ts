import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { holidayOn, holidaysOf } from '#domain/calendar/holidays.ts'
import { HOLIDAY_IDS, HOLIDAY_REGIONS, type HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { dayOf, localDate, weekdayOf } from '#domain/calendar/wallClock.ts'
import { holidays as english } from '#texts/en/holidays.ts'
import { holidays as french } from '#texts/fr/holidays.ts'

const FIRST_YEAR = 2020
const LAST_YEAR = 2045

/**
 * Where these rules and `date-holidays` part on purpose: `+` is a day only kept here, by its id;
 * `-` one only kept there, by its rule. Sundays do not count: nobody is contacted then.
 */
const DIFFERENCES: readonly {
  readonly regions: readonly HolidayRegion[]
  readonly days: readonly string[]
  readonly because: string
}[] = [
  {
    regions: ['CA-QC'],
    days: ['+nationalDayOfQuebec'],
    because: 'By law the Monday stands in when the day falls on a Sunday',
  },
  {
    regions: [
      'CA-AB',
      'CA-BC',
      'CA-MB',
      'CA-NB',
      'CA-NS',
      'CA-NT',
      'CA-NU',
      'CA-ON',
      'CA-PE',
      'CA-QC',
      'CA-SK',
      'CA-YT',
    ],
    days: ['+canadaDay'],
    because: 'By the federal Holidays Act 2 July stands in when 1 July is a Sunday',
  },
  {
    regions: ['CA-SK'],
    days: ['+newYear', '+remembranceDay', '+christmas'],
    because: 'The province keeps the Monday when one of these falls on a Sunday',
  },
  {
    regions: ['CA-BC', 'CA-MB', 'CA-NT', 'CA-NU', 'CA-PE', 'CA-YT'],
    days: ['+truthAndReconciliation'],
    because: 'A paid holiday there since 2022, 2023 or 2024; only federal in the comparison',
  },
  {
    regions: ['CA-NU'],
    days: ['+nunavutDay'],
    because: 'A general holiday for everybody since 2020; of the administration in the comparison',
  },
  {
    regions: ['CA-NT', 'CA-ON', 'CA-YT'],
    days: ['-easter 1'],
    because: 'Kept by the federal administration, not in the law of province or territory',
  },
  {
    regions: ['CA-NT'],
    days: ['-12-26'],
    because: 'Kept by the administration, not in the law of the territory',
  },
  {
    regions: ['CA-PE'],
    days: ['-3rd friday after 08-01'],
    because: 'A parade in Charlottetown, not in the law of the province',
  },
  {
    regions: ['US'],
    days: ['+veteransDay'],
    because: 'Observed on Friday or Monday as every federal holiday, missing there',
  },
  {
    regions: ['IE'],
    days: ['+remembranceAndRecognition'],
    because: 'Kept once, on 18 March 2022, missing there',
  },
  {
    regions: ['GB-SCT'],
    days: ['+worldCup'],
    because: 'Proclaimed for 15 June 2026, missing there',
  },
  {
    regions: ['CH-FR', 'CH-NW', 'CH-OW', 'CH-SO', 'CH-ZG'],
    days: ['+saintBerchtold', '+easterMonday', '+whitMonday', '+saintStephen'],
    because: 'Not in the law of the canton, but offices close all day by custom',
  },
  {
    regions: ['CH-LU'],
    days: ['+saintBerchtold', '+easterMonday', '+whitMonday'],
    because: 'Not in the law of the canton, but offices close all day by custom',
  },
  {
    regions: ['CH-VS'],
    days: ['+saintBerchtold', '+easterMonday', '+saintStephen'],
    because: 'Not in the law of the canton, but offices close all day by custom',
  },
  {
    regions: ['CH-GL', 'CH-SH', 'CH-ZH'],
    days: ['+saintBerchtold'],
    because: 'Not in the law of the canton, but offices close all day by custom',
  },
  {
    regions: ['CH-GR'],
    days: ['+goodFriday'],
    because: 'Left to the communes by law, and kept nearly everywhere',
  },
  {
    regions: ['CH-NE'],
    days: ['+whitMonday', '+federalFastMonday'],
    because: 'Days on which the offices of the canton close',
  },
  {
    regions: ['CH-NE'],
    days: ['-easter 60'],
    because: 'Corpus Christi is kept in one or two communes only',
  },
  {
    regions: ['CH-AI'],
    days: ['+immaculateConception'],
    because: 'A rest day by the law of the canton, missing there',
  },
  {
    regions: ['CH-AR'],
    days: ['+saintStephen', '-12-26 not on monday'],
    because: 'Dropped after a Christmas on Monday or Friday, not when itself on a Monday',
  },
  {
    regions: ['CH-UR'],
    days: ['+saintStephen', '-12-26 not on monday, friday'],
    because: 'Dropped after a Christmas on Monday or Friday, not when itself on those weekdays',
  },
  {
    regions: ['CH-AG'],
    days: ['-easter 60', '-08-15', '-11-01', '-12-08'],
    because: 'Kept in some districts only',
  },
  {
    regions: ['CH-AG'],
    days: ['-05-01'],
    because: 'No rest day by law; half a day by custom',
  },
  {
    regions: ['CH-SO'],
    days: ['-03-19'],
    because: 'Kept in a few communes only',
  },
  {
    regions: ['CH-SO'],
    days: ['-05-01 12:00'],
    because: 'Half a day',
  },
  {
    regions: ['CH-VS'],
    days: ['-05-01 12:00', '-12-24 12:00'],
    because: 'Half a day',
  },
  {
    regions: ['CH-GL'],
    days: ['-12-24', '-12-31'],
    because: 'Hours off in the cantonal administration, no rest days by law',
  },
  {
    regions: ['CH-GL'],
    days: ['+battleOfNafels', '-Thursday after 04-02 if is observance holiday then next Thursday'],
    because: 'The first Thursday of April, 1 April included; there only from 2 April on',
  },
]

/** What `date-holidays` calls the regions that it names otherwise. */
const NAMED_OTHERWISE: Readonly<Partial<Record<HolidayRegion, string>>> = {
  'FR-alsace-moselle': 'FR-67',
  'GB-EAW': 'GB-ENG',
}

const oracleOf = (region: HolidayRegion): Holidays => {
  const [country = '', state] = (NAMED_OTHERWISE[region] ?? region).split('-')
  return state === undefined ? new Holidays(country) : new Holidays(country, state)
}

const isCompared = (date: string): boolean =>
  Number(date.slice(0, 4)) >= FIRST_YEAR &&
  Number(date.slice(0, 4)) <= LAST_YEAR &&
  weekdayOf(dayOf(date)) !== 7

/** The parting days of one region over all years, as `+id` and `-rule`. */
const differencesIn = (region: HolidayRegion): ReadonlySet<string> => {
  const oracle = oracleOf(region)
  const theirs = new Map<string, string>()
  const ours = new Map<string, string>()
  // The year after as well: its first day may be kept on 31 December.
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 1; year++) {
    for (const { type, date, rule } of oracle.getHolidays(year))
      if (type === 'public') theirs.set(date.slice(0, 10), rule)
    for (const [day, id] of holidaysOf(year, region)) ours.set(localDate(day), id)
  }
  return new Set([
    ...[...ours].flatMap(([date, id]) => (isCompared(date) && !theirs.has(date) ? `+${id}` : [])),
    ...[...theirs].flatMap(([date, rule]) =>
      isCompared(date) && !ours.has(date) ? `-${rule}` : [],
    ),
  ])
}

describe('public holidays', () => {
  test.each(HOLIDAY_REGIONS.filter((region) => region !== 'none'))(
    'of %s agree with date-holidays from 2020 to 2045, listed differences apart',
    (region) => {
      const expected = DIFFERENCES.filter(({ regions }) => regions.includes(region)).flatMap(
        ({ days }) => days,
      )
      expect([...differencesIn(region)].sort()).toEqual([...expected].sort())
    },
  )

  test('are none in the region without holidays', () => {
    expect(holidaysOf(2026, 'none').size).toBe(0)
    expect(holidayOn(dayOf('2026-12-25'), 'none')).toBeNull()
  })

  test('are found by day, and on no day beside them', () => {
    expect(holidayOn(dayOf('2026-11-10'), 'FR')).toBeNull()
    expect(holidayOn(dayOf('2026-11-11'), 'FR')).toBe('armistice')
    expect(holidayOn(dayOf('2026-11-12'), 'FR')).toBeNull()
    expect(holidayOn(dayOf('2026-12-31'), 'FR')).toBeNull()
    expect(holidayOn(dayOf('2027-01-01'), 'FR')).toBe('newYear')
  })

  test('are computed once for a year and region', () => {
    expect(holidaysOf(2031, 'LU')).toBe(holidaysOf(2031, 'LU'))
    expect(holidaysOf(2031, 'LU')).not.toBe(holidaysOf(2032, 'LU'))
  })

  test('that meet on one day leave one name: Ascension on 1 May', () => {
    expect(holidayOn(dayOf('2008-05-01'), 'FR')).toBe('labourDay')
  })

  test('each happen somewhere, and each have a name in both languages', () => {
    const seen = new Set(
      HOLIDAY_REGIONS.flatMap((region) =>
        [2022, 2023, 2026].flatMap((year) => [...holidaysOf(year, region).values()]),
      ),
    )
    expect([...seen].sort()).toEqual([...HOLIDAY_IDS].sort())
    expect(Object.keys(french).sort()).toEqual([...HOLIDAY_IDS].sort())
    expect(Object.keys(english).sort()).toEqual([...HOLIDAY_IDS].sort())
  })
})
