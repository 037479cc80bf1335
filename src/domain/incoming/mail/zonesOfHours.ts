import type { Zone } from '#domain/calendar/zone.ts'
import { lineAt, type FoldedText } from './foldedText.ts'
import type { FoundHour } from './hoursInText.ts'
import type { ZoneMeaning } from './zoneNames.ts'
import { zonesBeside } from './zoneWords.ts'

/** The same meanings once each. */
const distinct = (all: readonly ZoneMeaning[]): readonly ZoneMeaning[] => [
  ...new Map(all.map((meaning) => [JSON.stringify(meaning), meaning])).values(),
]

/** The zone words of a line, given out to its hours: one each where they are as many, else all. */
const ofLine = (
  all: readonly ZoneMeaning[],
  inLine: readonly FoundHour[],
): readonly (readonly ZoneMeaning[])[] => {
  const each = all.length > 1 && all.length === inLine.length
  const shared = distinct(all)
  return inLine.map((_, at) => (each ? all.slice(at, at + 1) : shared))
}

/** What is said of the zone of each hour; every line is looked at once, however many hours it has. */
export const meaningsOf = (
  hours: readonly FoundHour[],
  text: FoldedText,
  own: Zone,
): ReadonlyMap<FoundHour, readonly ZoneMeaning[]> =>
  new Map(
    [...Map.groupBy(hours, ({ to }) => lineAt(text, to - 1))].flatMap(([line, inLine]) => {
      const each = ofLine(zonesBeside(text, line, own), inLine)
      return inLine.map((hour, at) => [hour, each[at] ?? []] as const)
    }),
  )
