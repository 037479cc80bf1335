import ICAL from 'ical.js'

/** Series whose starts are counted out: by days or weeks, as meetings are. */
const PLAIN =
  /:(?=[^:]*FREQ=(?:DAILY|WEEKLY))(?:(?:FREQ=(?:DAILY|WEEKLY)|INTERVAL=\d{1,2}|WKST=\w\w|COUNT=\d{1,3}|UNTIL=\d{8}(?:T\d{6}Z?)?|BYDAY=(?:(?:SU|MO|TU|WE|TH|FR|SA),?)+);?)+$/iu
const MOST_STARTS = 60

const two = (number: number): string => String(number).padStart(2, '0')

/** The first starts of a series, on the clock of the first; none where its rule is another one. */
export const startsOfSeries = (rule: string, first: string): readonly string[] => {
  if (!PLAIN.test(rule)) return []
  try {
    const recur = ICAL.Recur.fromString(rule.slice(rule.lastIndexOf(':') + 1))
    const iterator = recur.iterator(ICAL.Time.fromDateTimeString(`${first}:00`))
    const starts: string[] = []
    while (starts.length < MOST_STARTS) {
      const next = iterator.next() as InstanceType<typeof ICAL.Time> | null | undefined
      if (next === null || next === undefined) break
      starts.push(
        `${String(next.year)}-${two(next.month)}-${two(next.day)}T${two(next.hour)}:${two(next.minute)}`,
      )
    }
    return starts
  } catch {
    return []
  }
}
