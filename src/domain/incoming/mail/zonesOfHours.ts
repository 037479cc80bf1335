import { lineAt, type FoldedText } from './foldedText.ts'
import type { FoundHour } from './hoursInText.ts'
import type { ZoneMeaning } from './zoneNames.ts'
import { zonesBeside } from './zoneWords.ts'

/** The zone words of a line, given out to its hours: one each where they are as many, else all. */
export const meaningsFor = (
  hour: FoundHour,
  hours: readonly FoundHour[],
  text: FoldedText,
): readonly ZoneMeaning[] => {
  const line = lineAt(text, hour.to - 1)
  const all = zonesBeside(text, line)
  const inLine = hours.filter((other) => lineAt(text, other.to - 1) === line)
  const own = all[inLine.indexOf(hour)]
  return all.length > 1 && all.length === inLine.length && own !== undefined ? [own] : all
}
