import * as v from 'valibot'
import type { DebriefDraft, MetDraft } from './debriefDraft.ts'
import { lengthOf } from './debriefDraft.ts'
import { isBlank, personOfDraft, type PersonDraft } from './personDraft.ts'
import { detailsOfDraft } from './postDraft.ts'
import { errorsOf } from '#domain/forms/fieldErrors.ts'
import { promiseOf } from '#domain/forms/promiseDraft.ts'
import { parseTimeOfDay } from '#domain/calendar/wallClock.ts'
import type { Details } from '#domain/logbook/details.ts'
import { LINE_MAX } from '#domain/fields/fields.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { interview as interviewRow } from '#domain/entry/interview.ts'
import type { Reason } from '#domain/outcome.ts'
import type { Person } from '#domain/logbook/person.ts'

/** What the form says, checked. */
export interface Debrief {
  readonly details: Details
  readonly people: readonly Person[]
  readonly interview: Interview
  /** Who of the people was recognised as somebody of another card. */
  readonly recognised: readonly Recognised[]
}

/** Somebody who is known from another card, and whether they came here from there. */
export interface Recognised extends Pick<PersonDraft, 'sameAs' | 'moved'> {
  readonly person: Person
}

/** Why a field is to complete; the last two are told by the form alone. */
export type DebriefReason = Reason | 'too-many-assets' | 'time-unread'

/** What is to complete, by field; those of a person are named `<person id>.<field>`. */
export type DebriefErrors = Readonly<Partial<Record<string, DebriefReason>>>

/** What the form keeps that it does not ask for. */
export interface DebriefGround {
  readonly interviewId: string
  readonly zone: string
  /** Details known before, with the notes. */
  readonly details?: Details | undefined
  /** The interview before this correction, with its round. */
  readonly interview?: Interview | undefined
}

/** Most strengths a message can carry (S1). */
const MOST_ASSETS = 5

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)
const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '')
const some = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items
const stated = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** Slips that count: everybody known, and new ones on which something is written. */
const writtenSlips = (people: readonly MetDraft[]): readonly MetDraft[] =>
  people.filter(({ known, person }) => known || !isBlank(person))

/** The interview as the form tells it; unchecked. What was not asked of one ahead is left out. */
const interviewValues = (draft: DebriefDraft, ground: DebriefGround): Record<string, unknown> => {
  const met = writtenSlips(draft.people).filter((slip) => slip.met)
  const points = [
    ...met.flatMap(({ points, person }) =>
      linesOf(points).map((text) => ({ text, person: person.id })),
    ),
    ...linesOf(draft.points).map((text) => ({ text })),
  ]
  const asked = {
    kind: 'interview',
    id: ground.interviewId,
    zone: ground.zone,
    at: draft.at,
    durationMinutes: Math.max(lengthOf(draft), 1),
    setting: draft.setting === 'recruitment' ? undefined : draft.setting,
    mode: draft.mode ?? undefined,
    round: ground.interview?.round,
    invitation: ground.interview?.invitation,
    rightAt: ground.interview?.rightAt,
    met: met.map(({ person }) => person.id),
    lead: met.some(({ person }) => person.id === draft.lead) ? draft.lead : undefined,
    place: given(draft.place),
    note: given(draft.note),
  }
  if (draft.side === 'ahead') return stated(asked)
  return stated({
    ...asked,
    goodRapport: draft.rapport === null ? undefined : draft.rapport === 'good',
    promise: promiseOf(draft.promise),
    nextContact: draft.nextContact ?? undefined,
    channelAsked: draft.channelAsked ?? undefined,
    points: some(points),
    assets: some(linesOf(draft.assets)),
    addition: given(draft.addition),
    documents: some(linesOf(draft.documents)),
  })
}

/** Points stand in one field per person and a general one: each is told its own refusal. */
const pointFields = ({ people, points }: DebriefDraft): readonly (readonly [string, string])[] => [
  ...people.map((slip) => [`${slip.person.id}.points`, slip.points] as const),
  ['points', points],
]

/** Everything to complete at once, or the whole debrief. */
export const checkDebrief = (
  draft: DebriefDraft,
  ground: DebriefGround,
): { readonly debrief: Debrief } | { readonly errors: DebriefErrors } => {
  const errors: Record<string, DebriefReason> = {}
  const details = detailsOfDraft(draft.post, ground.details ?? {})
  if ('errors' in details)
    for (const [field, reason] of Object.entries(details.errors))
      if (reason !== undefined) errors[`post.${field}`] = reason

  const people: Person[] = []
  const recognised: Recognised[] = []
  for (const { person } of writtenSlips(draft.people)) {
    const checked = personOfDraft(person)
    if ('value' in checked) {
      people.push(checked.value)
      const { sameAs, moved } = person
      if (sameAs !== '') recognised.push({ person: checked.value, sameAs, moved })
    } else
      for (const [field, reason] of Object.entries(checked.errors))
        if (reason !== undefined) errors[`${person.id}.${field}`] = reason
  }

  const interview = v.safeParse(interviewRow.schema, interviewValues(draft, ground))
  if (!interview.success)
    for (const [field, reason] of Object.entries(errorsOf(interview.issues)))
      if (reason !== undefined && field !== 'points') errors[field] = reason
  for (const [field, points] of pointFields(draft))
    if (linesOf(points).some((line) => line.trim().length > LINE_MAX))
      errors[field] = 'text-too-long'
  if (draft.until !== '' && parseTimeOfDay(draft.until) === null) errors['until'] = 'time-unread'
  else if (draft.at !== '' && lengthOf(draft) <= 0) errors['until'] = 'end-before-start'
  if (linesOf(draft.assets).length > MOST_ASSETS) errors['assets'] = 'too-many-assets'

  return 'value' in details && interview.success && Object.keys(errors).length === 0
    ? { debrief: { details: details.value, people, interview: interview.output, recognised } }
    : { errors }
}
