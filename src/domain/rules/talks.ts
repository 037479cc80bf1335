import type { Interview } from '#domain/entry/entry.ts'
import type { Meeting, Standing } from './standing.ts'

/** The latest of the interviews held; of two that end together, the one noted last. */
export const latestOf = (held: readonly Meeting[]): Meeting | undefined =>
  held.reduce<Meeting | undefined>(
    (latest, meeting) => (latest === undefined || meeting.ends >= latest.ends ? meeting : latest),
    undefined,
  )

/** Where no interview was held: the talk counts from when it was called off. */
export const insteadOfHeld = ({ missed }: Standing): Meeting | undefined => {
  const [first] = missed
  const latest = missed.at(-1)
  if (first === undefined || latest === undefined) return undefined
  return { interview: latest.interview, starts: first.by.at, ends: first.by.at, round: 0 }
}

/** Interviews from the latest to the first; one that was missed since the last held comes before. */
export const talksOf = (
  { missed }: Standing,
  last: Meeting | undefined,
  held: readonly Meeting[],
): readonly Interview[] => {
  const since = missed.filter(({ by }) => last === undefined || by.at >= last.ends)
  const earlier = held.filter((meeting) => meeting !== last).toReversed()
  return [
    ...since.toReversed().map(({ interview }) => interview),
    ...(last === undefined || since.some(({ interview }) => interview === last.interview)
      ? []
      : [last.interview]),
    ...earlier.map(({ interview }) => interview),
  ]
}
