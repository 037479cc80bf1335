import { fold } from '#domain/fold.ts'
import { without } from '#domain/without.ts'
import type { Dated, OutcomeName, RowContent, RowInterview, RowPerson } from './content.ts'

const sameDay = (a: Dated, b: Dated): boolean =>
  a.date === b.date && (a.time === undefined || b.time === undefined || a.time === b.time)

const withDay = <Day extends Dated>(days: readonly Day[], day: Day): readonly Day[] => {
  const known = days.find((each) => sameDay(each, day))
  if (known === undefined) return [...days, day]
  return known.time === undefined && day.time !== undefined
    ? days.map((each) => (each === known ? day : each))
    : days
}

/** Days of both, each once, in order. */
const bothDays = <Day extends Dated>(a: readonly Day[], b: readonly Day[]): readonly Day[] =>
  [...b.reduce(withDay, a)].sort((one, other) =>
    `${one.date}${one.time ?? ''}` < `${other.date}${other.time ?? ''}` ? -1 : 1,
  )

const DECIDED: readonly OutcomeName[] = [
  'silence',
  'expired',
  'withdrawn',
  'refused',
  'declined',
  'hired',
]

/** The later of two outcomes; without days a decision counts more than an offer. */
const furthest = (a: RowContent['outcome'], b: RowContent['outcome']): RowContent['outcome'] => {
  if (a === undefined || b === undefined) return b ?? a
  if (a.on !== undefined && b.on !== undefined && a.on.date !== b.on.date)
    return a.on.date > b.on.date ? a : b
  return DECIDED.indexOf(b.is) > DECIDED.indexOf(a.is) ? b : a
}

const bothPeople = (a: readonly RowPerson[], b: readonly RowPerson[]): readonly RowPerson[] =>
  b.reduce<readonly RowPerson[]>((people, person) => {
    const known = people.find(({ name }) => fold(name) === fold(person.name))
    return known === undefined
      ? [...people, person]
      : people.map((each) => (each === known ? { ...person, ...known } : each))
  }, a)

/** When it was sent, by both; a second day stays in the notes. */
const bothSent = (a: RowContent, b: RowContent): Pick<RowContent, 'sent' | 'notes'> => {
  const notes = [...new Set([...a.notes, ...b.notes])]
  if (typeof a.sent === 'string' || typeof b.sent === 'string') {
    const dated = [a.sent, b.sent].find((sent) => typeof sent !== 'string')
    const isUndated = a.sent === 'undated' || b.sent === 'undated'
    return { sent: dated ?? (isUndated ? 'undated' : 'not-sent'), notes }
  }
  if (sameDay(a.sent, b.sent)) return { sent: a.sent.time === undefined ? b.sent : a.sent, notes }
  const [first, second] = a.sent.date <= b.sent.date ? [a.sent, b.sent] : [b.sent, a.sent]
  return { sent: first, notes: [...notes, `→ ${second.date}`] }
}

/** What two rows about one application say together; where both know, the first is kept. */
export const merged = (a: RowContent, b: RowContent): RowContent => {
  const interviews = bothDays<RowInterview>(a.interviews, b.interviews)
  const open =
    [a.openInterview, b.openInterview].find(
      (each) => each?.on !== undefined && !interviews.some(({ date }) => date === each.on),
    ) ?? (interviews.length === 0 ? (a.openInterview ?? b.openInterview) : undefined)
  const outcome = furthest(a.outcome, b.outcome)
  const ours = without(a, 'openInterview', 'outcome')
  const theirs = without(b, 'openInterview', 'outcome')
  return {
    ...theirs,
    ...ours,
    post: a.post === '' ? b.post : a.post,
    ...bothSent(a, b),
    interviews,
    ...(open === undefined ? {} : { openInterview: open }),
    followUps: bothDays(a.followUps, b.followUps),
    plannedFollowUps: bothDays(a.plannedFollowUps, b.plannedFollowUps),
    ...(outcome === undefined ? {} : { outcome }),
    people: bothPeople(a.people, b.people),
    doubts: [...a.doubts, ...b.doubts],
  }
}
