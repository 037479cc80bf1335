import { civilOf, dayOfCivil } from './civilDate.ts'
import { easterSunday } from './easterSunday.ts'
import type { HolidayId } from './holidayIds.ts'
import { holidaysOf } from './holidays.ts'
import type { Place } from './naturalPlace.ts'
import type { Day } from './wallClock.ts'

const fixed =
  (month: number, day: number) =>
  (year: number): Day =>
    dayOfCivil(year, month, day)

/** Feasts by the names people give them, the longer names first. */
const FEASTS: readonly (readonly [RegExp, (year: number) => Day])[] = [
  [/^(?:christmas eve|xmas eve|(?:la )?veille de noel|reveillon de noel)$/, fixed(12, 24)],
  [/^(?:christmas(?: day)?|xmas(?: day)?|noel|(?:le )?jour de noel)$/, fixed(12, 25)],
  [/^(?:boxing day|(?:saint|st) stephen s? ?day|stephen s day)$/, fixed(12, 26)],
  [
    /^(?:new year s eve|nye|saint sylvestre|st sylvestre|reveillon du (?:jour|nouvel) .+)$/,
    fixed(12, 31),
  ],
  [
    /^(?:new years?(?: s)?(?: day)?|nouvel 1|(?:le )?jour de l 1|#?1 de l 1|#?1 (?:of|de) (?:the |l )?(?:new )?(?:year|annee))$/,
    fixed(1, 1),
  ],
  [/^(?:easter(?: sunday)?|paques)$/, easterSunday],
  [/^(?:good friday|vendredi saint|good W5|W5 saint)$/, (year) => easterSunday(year) - 2],
  [/^(?:easter W1|W1 de paques)$/, (year) => easterSunday(year) + 1],
  [/^(?:l )?ascension$/, (year) => easterSunday(year) + 39],
  [/^(?:la )?pentecote$/, (year) => easterSunday(year) + 49],
  [/^(?:la )?toussaint$/, fixed(11, 1)],
  [/^(?:(?:le )?#?15 aout|(?:l )?assomption)$/, fixed(8, 15)],
  [/^(?:(?:la )?(?:saint|st) valentin|valentine s day)$/, fixed(2, 14)],
  [/^(?:la )?(?:saint|st) jean(?: baptiste)?$/, fixed(6, 24)],
  [/^(?:saint|st) patrick s? ?day$/, fixed(3, 17)],
  [/^halloween$/, fixed(10, 31)],
  [/^(?:(?:la )?(?:saint|st) nicolas|saint nicholas(?: day)?)$/, fixed(12, 6)],
  [/^(?:(?:l )?epiphanie|epiphany)$/, fixed(1, 6)],
  [/^(?:saint|st) david s? ?day$/, fixed(3, 1)],
  [/^(?:saint|st) george s? ?day$/, fixed(4, 23)],
  [/^(?:bonfire night|guy fawkes(?: night)?)$/, fixed(11, 5)],
]

/** Those that lie on another day in another region, or exist in some only. */
const OF_REGION: readonly (readonly [RegExp, readonly HolidayId[]])[] = [
  [/^(?:thanksgiving(?: day)?|(?:l )?action de graces?)$/, ['thanksgiving']],
  [/^(?:l )?armistice(?: day)?$/, ['armistice']],
  [/^(?:remembrance day|jour du souvenir)$/, ['remembranceDay']],
  [/^veterans? (?:s )?day$/, ['veteransDay']],
  [/^(?:labou?r day|(?:la )?fete du travail)$/, ['labourDay']],
  [/^(?:independence day)$/, ['independenceDay']],
  [/^(?:canada day|(?:la )?fete du canada)$/, ['canadaDay']],
  [/^(?:columbus day|indigenous peoples s? ?day)$/, ['columbusDay']],
  [/^(?:mlk day|martin luther king day)$/, ['martinLutherKingDay']],
  [/^presidents? s? ?day$/, ['washingtonsBirthday']],
  [/^(?:victoria day|fete de la reine)$/, ['victoriaDay', 'patriotsDay']],
  [/^memorial day$/, ['memorialDay']],
  [/^family day$/, ['familyDay']],
  [/^(?:saint|st) andrew s? ?day$/, ['saintAndrew']],
  [
    /^(?:(?:la )?fete nationale|national day)$/,
    [
      'nationalDayOfFrance',
      'nationalDayOfBelgium',
      'nationalDayOfSwitzerland',
      'nationalDayOfLuxembourg',
      'nationalDayOfQuebec',
    ],
  ],
]

/** The days a feast lies on around a year, by its name in the signs of a phrase; null for no feast. */
export const feastDays = (phrase: string, today: Day, place: Place): readonly Day[] | null => {
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
