import type { Dated, RowContent, RowPerson } from './content.ts'
import type { FactName } from './factNames.ts'
import type { Place, RowFact } from './reading.ts'
import type { Telling } from '#domain/logbook/telling.ts'

const moment = ({ date, time }: Dated): string => (time === undefined ? date : `${date}T${time}`)
const fact = (name: FactName, value = ''): RowFact => ({ fact: name, value })
const known = (name: FactName, value: string | undefined): readonly RowFact[] =>
  value === undefined || value === '' ? [] : [fact(name, value)]

/** Somebody, with all that is known of them. */
export const personFact = ({ name, role, email, phone, linkedin }: RowPerson): RowFact =>
  fact(
    'person',
    [name, role, email, phone, linkedin]
      .filter((text) => text !== undefined && text !== '')
      .join(' · '),
  )

const sentFact = ({
  sent,
  sentAgain = [],
  interviews,
  openInterview,
}: RowContent): readonly RowFact[] => {
  if (sent === 'not-sent') return [fact('not-sent')]
  if (sent !== 'undated') return [sent, ...sentAgain].map((day) => fact('sent-on', moment(day)))
  return interviews.length > 0 && openInterview === undefined ? [] : [fact('sent-undated')]
}

const outcomeFacts = ({ outcome }: RowContent): readonly RowFact[] => {
  if (outcome === undefined) return []
  const { is, on, until } = outcome
  const isDayless = is === 'expired' || is === 'silence' || is === 'withdrawn' || is === 'declined'
  return [
    fact(is, on === undefined ? '' : moment(on)),
    ...known('offer-until', until),
    ...(on === undefined && !isDayless ? [fact('outcome-undated')] : []),
  ]
}

/** Everything a row says, in the order it is told. */
export const factsOf = (content: RowContent): readonly RowFact[] => [
  fact('company', content.company),
  content.post === '' ? fact('post-unknown') : fact('post', content.post),
  ...known('place', content.place),
  ...known('agency', content.agency),
  ...known('offer-url', content.offerUrl),
  ...known('source', content.source),
  ...known('cv', content.cv),
  ...sentFact(content),
  ...known('channel', content.channel),
  ...content.interviews.map((day) =>
    fact(day.time === undefined ? 'interview-day' : 'interview-on', moment(day)),
  ),
  ...(content.openInterview === undefined
    ? []
    : [fact('interview-undated', content.openInterview.on ?? '')]),
  ...known('zone', content.interviews.find(({ zone }) => zone !== undefined)?.zone),
  ...known('interview-mode', content.mode),
  ...content.followUps.map((day) => fact('followed-up-on', moment(day))),
  ...content.plannedFollowUps.map((day) => fact('follow-up-planned', moment(day))),
  ...known('promise-on', content.interviews.length > 0 ? content.promiseOn : undefined),
  ...outcomeFacts(content),
  ...content.people.map(personFact),
  ...content.notes.map((line) => fact('note', line)),
]

/**
 * Where a row goes: to the board with an interview whose day is known, an offer or a hire; else among
 * what was sent.
 */
export const placeOf = ({ interviews, sent, outcome }: RowContent): Place => {
  if (interviews.length > 0 || outcome?.is === 'offer' || outcome?.is === 'hired') return 'board'
  return sent === 'not-sent' ? 'not-sent' : 'sent'
}

/** What is left to tell about a row; the entries are named by those who write them. */
export const tellingsOf = (
  content: RowContent,
  today: string,
  ids: { readonly interview: string; readonly outcome: string },
): readonly Telling[] => {
  const { openInterview, interviews, outcome, promiseOn } = content
  const last = interviews.at(-1)
  const isOver = outcome !== undefined && outcome.is !== 'offer'
  const isHeld = last !== undefined && last.date <= today
  const isMet = content.people.some((person) => person.isMet === true)
  const on = openInterview?.on
  return [
    ...(openInterview === undefined
      ? []
      : [{ asks: 'interview', ...(on === undefined ? {} : { on }) } as const]),
    ...(isHeld && last.time === undefined ? [{ asks: 'hour', entry: ids.interview } as const] : []),
    ...(isHeld && !isMet ? [{ asks: 'whom', entry: ids.interview } as const] : []),
    ...(isHeld && promiseOn === undefined && !isOver
      ? [{ asks: 'promise', entry: ids.interview } as const]
      : []),
    ...(outcome?.on === undefined &&
    (outcome?.is === 'refused' || outcome?.is === 'hired' || outcome?.is === 'offer')
      ? [{ asks: 'outcome', entry: ids.outcome } as const]
      : []),
  ]
}
