/** Where the recruiters work: whose public holidays are kept free of contacts. */
export const HOLIDAY_REGIONS = [
  'none',
  'FR',
  'FR-alsace-moselle',
  'BE',
  'LU',
  'CA-QC',
  'CH-AG',
  'CH-AI',
  'CH-AR',
  'CH-BE',
  'CH-BL',
  'CH-BS',
  'CH-FR',
  'CH-GE',
  'CH-GL',
  'CH-GR',
  'CH-JU',
  'CH-LU',
  'CH-NE',
  'CH-NW',
  'CH-OW',
  'CH-SG',
  'CH-SH',
  'CH-SO',
  'CH-SZ',
  'CH-TG',
  'CH-TI',
  'CH-UR',
  'CH-VD',
  'CH-VS',
  'CH-ZG',
  'CH-ZH',
] as const
export type HolidayRegion = (typeof HOLIDAY_REGIONS)[number]

/** A Swiss canton among the regions. */
export type SwissRegion = Extract<HolidayRegion, `CH-${string}`>

/** Every public holiday by name; the texts are under the same keys. */
export const HOLIDAY_IDS = [
  'newYear',
  'saintBerchtold',
  'epiphany',
  'republicOfNeuchatel',
  'saintJoseph',
  'goodFriday',
  'easterMonday',
  'battleOfNafels',
  'labourDay',
  'victory1945',
  'europeDay',
  'ascension',
  'whitMonday',
  'patriotsDay',
  'corpusChristi',
  'juraPlebiscite',
  'nationalDayOfLuxembourg',
  'nationalDayOfQuebec',
  'saintsPeterAndPaul',
  'canadaDay',
  'nationalDayOfFrance',
  'nationalDayOfBelgium',
  'nationalDayOfSwitzerland',
  'assumption',
  'fastOfGeneva',
  'federalFastMonday',
  'saintMaurice',
  'saintNicholasOfFlue',
  'thanksgiving',
  'allSaints',
  'armistice',
  'immaculateConception',
  'christmas',
  'saintStephen',
  'restorationOfGeneva',
] as const
export type HolidayId = (typeof HOLIDAY_IDS)[number]

/** Days on which nobody is contacted although offices are open; the texts are under the same keys. */
export const QUIET_DAY_IDS = ['between-the-years', 'bridge', 'day-after-thanksgiving'] as const
export type QuietDayId = (typeof QUIET_DAY_IDS)[number]
