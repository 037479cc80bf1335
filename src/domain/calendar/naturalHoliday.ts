import { civilOf, dayOfCivil } from './civilDate.ts'
import { easterSunday } from './easterSunday.ts'
import type { HolidayId } from './holidayIds.ts'
import { holidaysOf } from './holidays.ts'
import type { Place } from './naturalPlace.ts'
import { weekdayOf, type Day } from './wallClock.ts'

const fixed =
  (month: number, day: number) =>
  (year: number): Day =>
    dayOfCivil(year, month, day)

/** Feasts by the names people give them, the longer names first. */
const FEASTS: readonly (readonly [RegExp, (year: number) => Day])[] = [
  [/^(?:christmas eve|xmas eve|veille de noel|reveillon de noel)$/, fixed(12, 24)],
  [/^(?:christmas(?: day)?|xmas(?: day)?|noel|jour de noel)$/, fixed(12, 25)],
  [/^(?:boxing day|(?:(?:saint|st) )?stephen s day)$/, fixed(12, 26)],
  [
    /^(?:new year s eve|nye|saint sylvestre|st sylvestre|reveillon du (?:jour de l|nouvel) 1)$/,
    fixed(12, 31),
  ],
  [
    /^(?:new years?(?: s)?(?: day)?|nouvel 1|(?:jour|#1) de l 1|#1 (?:of the|de la?) (?:new |nouvelle )?(?:year|annee))$/,
    fixed(1, 1),
  ],
  [/^(?:easter(?: W7)?|paques)$/, easterSunday],
  [/^(?:good W5|W5 saint)$/, (year) => easterSunday(year) - 2],
  [/^(?:easter W1|W1 de paques)$/, (year) => easterSunday(year) + 1],
  [/^(?:W1 de pentecote|whit W1)$/, (year) => easterSunday(year) + 50],
  [/^(?:shrove W2|pancake day|W2 gras)$/, (year) => easterSunday(year) - 47],
  [/^(?:W4 de l )?ascension$/, (year) => easterSunday(year) + 39],
  [/^pentecote$/, (year) => easterSunday(year) + 49],
  [/^toussaint$/, fixed(11, 1)],
  [/^assomption$/, fixed(8, 15)],
  [/^(?:(?:saint|st) valentin|valentine s day)$/, fixed(2, 14)],
  [/^(?:saint|st) jean(?: baptiste)?$/, fixed(6, 24)],
  [/^(?:(?:(?:saint|st) )?patrick|paddy|patty) s day$/, fixed(3, 17)],
  [/^juneteenth$/, fixed(6, 19)],
  [/^(?:halloween|hallowe en)$/, fixed(10, 31)],
  [/^(?:(?:saint|st) nicolas|saint nicholas(?: day)?)$/, fixed(12, 6)],
  [/^(?:epiphanie|epiphany)$/, fixed(1, 6)],
  [/^(?:saint|st) david s day$/, fixed(3, 1)],
  [/^(?:saint|st) george s day$/, fixed(4, 23)],
  [/^(?:armistice(?: day)?|remembrance day|jour du souvenir|veteran s day)$/, fixed(11, 11)],
  [/^(?:bonfire night|guy fawkes(?: night)?)$/, fixed(11, 5)],
]

/** Those that lie on another day in another region, or exist in some only. */
const OF_REGION: readonly (readonly [RegExp, readonly HolidayId[]])[] = [
  [/^(?:thanksgiving(?: day)?|turkey day|action de graces?)$/, ['thanksgiving']],
  [/^(?:labou?r day|fete du travail)$/, ['labourDay']],
  [/^independence day$/, ['independenceDay']],
  [/^(?:canada day|fete du canada)$/, ['canadaDay']],
  [/^(?:columbus day|indigenous people s day)$/, ['columbusDay']],
  [/^(?:mlk day|martin luther king day)$/, ['martinLutherKingDay']],
  [/^president s day$/, ['washingtonsBirthday']],
  [
    /^(?:victoria day|fete de la reine|(?:(?:journee |fete )(?:nationale )?des )?patriotes)$/,
    ['victoriaDay', 'patriotsDay'],
  ],
  [/^memorial day$/, ['memorialDay']],
  [/^family day$/, ['familyDay']],
  [/^(?:saint|st) andrew s day$/, ['saintAndrew']],
  [
    /^(?:fete nationale|national day)$/,
    [
      'nationalDayOfFrance',
      'nationalDayOfBelgium',
      'nationalDayOfSwitzerland',
      'nationalDayOfLuxembourg',
      'nationalDayOfQuebec',
    ],
  ],
]

const SOME_HOLIDAY =
  /^(?:(?:next|coming|upcoming|prochain) )?(?:(?:(?<part>early|late) )?M(?<month>\d+) |(?<spring>spring) )?(?:(?:bank|public|statutory|stat) holiday|(?:jour )?ferie)(?: (?:prochain|W(?<weekday>\d)|week ?end))?$/
const MAY = 5
const MIDDLE_OF_MONTH = 15

/** "The bank holiday" is none by name: the coming one. "The late May" one is that of spring. */
const comingHoliday = (phrase: string, today: Day, { region }: Place): Day | undefined => {
  const said = SOME_HOLIDAY.exec(phrase)?.groups
  if (region === undefined || said === undefined) return undefined
  const { weekday } = said
  const part = said['spring'] === undefined ? said['part'] : 'late'
  const month = said['spring'] === undefined ? said['month'] : MAY
  const isSaid = (day: Day): boolean => {
    const date = civilOf(day)
    return (
      (month === undefined || date.month === Number(month)) &&
      (part === undefined || (part === 'late') === date.day > MIDDLE_OF_MONTH) &&
      (weekday === undefined || weekdayOf(day) === Number(weekday))
    )
  }
  const { year } = civilOf(today)
  return [year, year + 1]
    .flatMap((each) => [...holidaysOf(each, region).keys()])
    .toSorted((one, other) => one - other)
    .find((day) => day > today && isSaid(day))
}

const WEEKEND = / week ?end$/

/** The days a feast lies on around a year; of a holiday without a name nobody is `sure`. */
export interface Feast {
  readonly days: readonly Day[]
  readonly sure: boolean
}

/** A feast by its name in the signs of a phrase; null for no feast. */
export const feastIn = (phrase: string, today: Day, place: Place): Feast | null => {
  const some = comingHoliday(phrase, today, place)
  if (some !== undefined) return { days: [some], sure: false }
  const name = phrase.replace(WEEKEND, '')
  // "St Andrews day", without its apostrophe.
  const days =
    feastDays(name, today, place) ?? feastDays(name.replace(/s day$/, ' s day'), today, place)
  return days && { days, sure: !WEEKEND.test(phrase) }
}

const feastDays = (phrase: string, today: Day, place: Place): readonly Day[] | null => {
  const { year } = civilOf(today)
  const years = [year - 1, year, year + 1]
  const everywhere = FEASTS.find(([name]) => name.test(phrase))?.[1]
  if (everywhere) return years.map(everywhere)
  const ids = OF_REGION.find(([name]) => name.test(phrase))?.[1]
  if (ids === undefined || place.region === undefined) return null
  const { region } = place
  const days = years.flatMap((each) =>
    [...holidaysOf(each, region)].filter(([, id]) => ids.includes(id)).map(([day]) => day),
  )
  return days.length === 0 ? null : days
}
