import { fold } from '#domain/fold.ts'
import { isMeeting } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Details } from '#domain/logbook/details.ts'
import type { Person } from '#domain/logbook/person.ts'
import { isDecisionKind } from '#domain/stage.ts'
import type { RowContent, RowPerson } from './content.ts'
import { without } from '#domain/without.ts'
import type { RowFact } from './reading.ts'
import { factsOf } from './facts.ts'

/** What rows add to a card that is there. */
export interface Additions {
  readonly application: string
  /** The details of the card as it stands. */
  readonly before: Details
  /** Details that were empty. */
  readonly details: Partial<
    Pick<Details, 'post' | 'place' | 'agency' | 'offerUrl' | 'source' | 'cv'>
  >
  /** People known on the card, with what was missing. */
  readonly completed: readonly { readonly before: Person; readonly person: Person }[]
  readonly people: readonly RowPerson[]
  /** Its days, outcome and notes: only those that the card does not hold. */
  readonly content: RowContent
  readonly isSentNew: boolean
  /** What is told of it before it is written; none where the card holds all. */
  readonly facts: readonly RowFact[]
}

const GAPS = ['post', 'place', 'agency', 'offerUrl', 'source', 'cv'] as const

const gapsFilled = ({ details }: Application, content: RowContent): Additions['details'] =>
  Object.fromEntries(
    GAPS.flatMap((name) => {
      const value = content[name]
      return (details[name] ?? '') === '' && value !== undefined && value !== ''
        ? [[name, value]]
        : []
    }),
  )

const PERSON_GAPS = ['civility', 'role', 'email', 'phone', 'linkedin'] as const

const isSame = (person: Person, told: RowPerson): boolean =>
  fold(person.name) === fold(told.name) ||
  (told.email !== undefined && fold(person.email ?? '') === fold(told.email))

const completed = (known: Person, told: RowPerson): Person => ({
  ...known,
  ...Object.fromEntries(
    PERSON_GAPS.flatMap((name) =>
      (known[name] ?? '') === '' && told[name] !== undefined ? [[name, told[name]]] : [],
    ),
  ),
})

/** Whether the card was put away or decided, and has not been taken up again since. */
const isOver = ({ entries }: Application): boolean => {
  const last = entries.findLast(
    ({ kind }) => isDecisionKind(kind) || kind === 'reopened' || kind === 'go-on',
  )
  return last !== undefined && isDecisionKind(last.kind)
}

/** Outcomes that only say that nothing was heard: they never put a card of the board away. */
const QUIET: ReadonlySet<string> = new Set(['silence', 'expired'])

const newOutcome = (application: Application, { outcome }: RowContent): RowContent['outcome'] => {
  if (outcome === undefined || isOver(application)) return undefined
  if (QUIET.has(outcome.is) && application.entries.some(isMeeting)) return undefined
  return outcome.is === 'offer' && application.entries.some(({ kind }) => kind === 'offer')
    ? undefined
    : outcome
}

/** Contacts by which a card moved on after its interview. */
const MOVED_ON: ReadonlySet<string> = new Set(['thanks', 'follow-up', 'call'])

/** All that was written on a card, in which a line of a file may stand already. */
const writtenOn = ({ details, entries }: Application): string =>
  [details.notes, ...entries.map(({ note }) => note)].join('\n')

/** The part of what rows say that the card does not hold yet; it never goes back. */
const newContent = (application: Application, content: RowContent): RowContent => {
  const over = isOver(application)
  const { openInterview, promiseOn } = content
  const rest = without(content, 'openInterview', 'outcome', 'promiseOn')
  const days = new Set(application.entries.filter(isMeeting).map(({ at }) => at.slice(0, 10)))
  const written = writtenOn(application)
  // A later round would take a card that was thanked or followed up back to where it began.
  const isBack = ({ date }: { readonly date: string }): boolean =>
    application.entries.some(({ kind, at }) => MOVED_ON.has(kind) && at.slice(0, 10) < date)
  const others = over ? [] : content.interviews.filter(({ date }) => !days.has(date))
  const outcome = newOutcome(application, content)
  const isOpen =
    openInterview !== undefined &&
    !over &&
    days.size === 0 &&
    (application.details.toTell ?? []).every(({ asks }) => asks !== 'interview')
  return {
    ...rest,
    interviews: others.filter((day) => !isBack(day)),
    ...(isOpen ? { openInterview } : {}),
    ...(promiseOn === undefined ? {} : { promiseOn }),
    followUps: content.followUps.filter(
      ({ date }) =>
        !application.entries.some(
          ({ kind, at }) =>
            (kind === 'note' || kind === 'follow-up' || kind === 'call') && at.startsWith(date),
        ),
    ),
    ...(outcome === undefined ? {} : { outcome }),
    notes: [
      ...content.notes,
      ...content.interviews
        .filter((day) => over || isBack(day))
        .map(({ date, time }) => `${date} ${time ?? ''}`.trim()),
    ].filter((line) => !written.includes(line) && !days.has(line.slice(0, 10))),
  }
}

/** What rows add to the card they are about. */
export const additionsTo = (application: Application, content: RowContent): Additions => {
  const details = gapsFilled(application, content)
  const known = content.people.flatMap((told) => {
    const before = application.people.find((person) => isSame(person, told))
    return before === undefined ? [] : [{ told, before, person: completed(before, told) }]
  })
  const people = content.people.filter((told) => !known.some((each) => each.told === told))
  const filled = known.filter(
    ({ before, person }) => JSON.stringify(before) !== JSON.stringify(person),
  )
  const fresh = newContent(application, content)
  const isSentNew =
    typeof content.sent !== 'string' && !application.entries.some(({ kind }) => kind === 'applied')
  const told = factsOf({
    ...fresh,
    people: [...people, ...filled.map(({ told }) => told)],
    place: details.place ?? '',
    agency: details.agency ?? '',
    offerUrl: details.offerUrl ?? '',
    source: details.source ?? '',
    cv: details.cv ?? '',
  })
  const facts = told.filter(({ fact }) => {
    if (
      fact === 'company' ||
      fact === 'post-unknown' ||
      fact === 'channel' ||
      fact === 'interview-mode'
    )
      return false
    if (fact === 'post') return details.post !== undefined
    if (fact === 'sent-on') return isSentNew
    if (fact === 'promise-on') return fresh.interviews.length > 0
    return fact !== 'not-sent' && fact !== 'sent-undated' && fact !== 'outcome-undated'
  })
  return {
    application: application.id,
    before: application.details,
    details,
    completed: filled.map(({ before, person }) => ({ before, person })),
    people,
    content: fresh,
    isSentNew,
    facts,
  }
}
