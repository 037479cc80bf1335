import { fold } from '#domain/fold.ts'
import { likenessOf, offerKey } from './likeRow.ts'
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

/** When it was sent, by both: the first day, and the others. */
const bothSent = (a: RowContent, b: RowContent): Pick<RowContent, 'sent' | 'sentAgain'> => {
  const days = [a.sent, ...(a.sentAgain ?? []), b.sent, ...(b.sentAgain ?? [])].filter(
    (sent) => typeof sent !== 'string',
  )
  const [first, ...again] = bothDays<Dated>([], days)
  if (first !== undefined)
    return again.length === 0 ? { sent: first } : { sent: first, sentAgain: again }
  return { sent: a.sent === 'undated' || b.sent === 'undated' ? 'undated' : 'not-sent' }
}

const LINES = ['post', 'place', 'agency', 'offerUrl', 'source', 'cv'] as const

/** What the second says otherwise where the first is kept: lines of the notes, that none is lost. */
const otherwise = (a: RowContent, b: RowContent): readonly string[] => {
  const isSamePost = likenessOf(a).key === likenessOf(b).key
  return LINES.flatMap((name) => {
    const [ours = '', theirs = ''] = [a[name], b[name]]
    if (ours === '' || theirs === '' || fold(ours) === fold(theirs)) return []
    if (name === 'post' && isSamePost) return []
    return name === 'offerUrl' && offerKey(ours) === offerKey(theirs) ? [] : [theirs]
  })
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
    notes: [...new Set([...a.notes, ...b.notes, ...otherwise(a, b)])],
    interviews,
    ...(open === undefined ? {} : { openInterview: open }),
    followUps: bothDays(a.followUps, b.followUps),
    plannedFollowUps: bothDays(a.plannedFollowUps, b.plannedFollowUps),
    ...(outcome === undefined ? {} : { outcome }),
    people: bothPeople(a.people, b.people),
    doubts: [...a.doubts, ...b.doubts],
  }
}
