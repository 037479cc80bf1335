import { DEFAULT_LENGTH_MINUTES, type DebriefDraft, type MetDraft } from './debriefDraft.ts'
import { emptyPersonDraft, personDraftOf } from './personDraft.ts'
import { emptyPostDraft, postDraftOf } from './postDraft.ts'
import { emptyPromise, promiseDraftOf } from '#domain/forms/promiseDraft.ts'
import type { Application } from '#domain/logbook/application.ts'
import { localDateTime, minuteOf, timeOfDay } from '#domain/calendar/wallClock.ts'
import type { Interview } from '#domain/entry/entry.ts'

const FIRST_HOUR = 9
const LAST_HOUR = 20
const HALF_HOUR = 30

/**
 * The start proposed for an interview just held: the half hour that lies an hour back, during the
 * day; else nothing, as a wrong date costs more than an empty field.
 */
export const likelyStart = (now: string): string => {
  const start = minuteOf(now) - DEFAULT_LENGTH_MINUTES
  const rounded = localDateTime(Math.floor(start / HALF_HOUR) * HALF_HOUR)
  const hour = Number(rounded.slice(11, 13))
  return rounded.slice(0, 10) === now.slice(0, 10) && hour >= FIRST_HOUR && hour < LAST_HOUR
    ? rounded
    : ''
}

/** An empty form, for a new application or one more round of a known one. */
export const emptyDebrief = (now: string, application?: Application): DebriefDraft => ({
  post: application === undefined ? emptyPostDraft() : postDraftOf(application.details),
  side: 'held',
  at: likelyStart(now),
  until: '',
  mode: null,
  setting: 'recruitment',
  place: '',
  people: (application?.people ?? []).map((person) => ({
    person: personDraftOf(person),
    met: false,
    known: true,
    open: false,
    points: '',
  })),
  lead: null,
  promise: emptyPromise(),
  nextContact: null,
  channelAsked: null,
  rapport: null,
  points: '',
  assets: '',
  addition: '',
  documents: '',
  note: '',
})

/** The form that completes or corrects an interview noted before. */
export const debriefOf = (
  application: Application,
  interview: Interview,
  now: string,
): DebriefDraft => {
  const blank = emptyDebrief(now, application)
  const pointsOf = (person: string | undefined): string =>
    (interview.points ?? [])
      .filter((point) => point.person === person)
      .map(({ text }) => text)
      .join('\n')
  const end = minuteOf(interview.at) + interview.durationMinutes
  return {
    ...blank,
    side: localDateTime(end) > now ? 'ahead' : 'held',
    at: interview.at,
    until: timeOfDay(end),
    mode: interview.mode ?? null,
    setting: interview.setting ?? 'recruitment',
    place: interview.place ?? '',
    people: blank.people.map((slip) => ({
      ...slip,
      met: interview.met.includes(slip.person.id),
      points: pointsOf(slip.person.id),
    })),
    lead: interview.lead ?? null,
    promise: promiseDraftOf(interview.promise),
    nextContact: interview.nextContact ?? null,
    channelAsked: interview.channelAsked ?? null,
    rapport:
      interview.goodRapport === undefined ? null : interview.goodRapport ? 'good' : 'neutral',
    points: pointsOf(undefined),
    assets: (interview.assets ?? []).join('\n'),
    addition: interview.addition ?? '',
    documents: (interview.documents ?? []).join('\n'),
    note: interview.note ?? '',
  }
}

/** A slip for somebody new, met unless said otherwise; `id` is the one they will have. */
export const newSlip = (id: string): MetDraft => ({
  person: emptyPersonDraft(id),
  met: true,
  known: false,
  open: true,
  points: '',
})

/** What a form is opened for. */
export interface DebriefStart {
  /** Wall clock in the person's zone. */
  readonly now: string
  /** The application it is about, where it is known. */
  readonly application?: Application | undefined
  /** The interview it completes or corrects. */
  readonly interview?: Interview | undefined
  /** A new form begins on an interview to come. */
  readonly ahead?: boolean | undefined
  /** The person wants to begin from nothing: no start is proposed either. */
  readonly fromNothing?: boolean | undefined
  /** The id of somebody new. */
  readonly newId: () => string
}

/** The form as it opens: with what is known, and with room for one person where nobody is. */
export const startDebrief = ({
  now,
  application,
  interview,
  ahead,
  fromNothing,
  newId,
}: DebriefStart): DebriefDraft => {
  const isNoted = application !== undefined && interview !== undefined
  const known = isNoted ? debriefOf(application, interview, now) : emptyDebrief(now, application)
  return {
    ...known,
    ...(ahead === true && !isNoted ? { side: 'ahead', at: '' } : {}),
    ...(fromNothing === true && !isNoted ? { at: '' } : {}),
    // No date is the usual case, and settles the follow-up; the answer stands there to be changed.
    promise: known.promise.kind === '' ? { ...known.promise, kind: 'none' } : known.promise,
    // Of an application that was only sent nobody may be known.
    people:
      !isNoted && known.people.length === 0 ? [...known.people, newSlip(newId())] : known.people,
  }
}

/** A form begun for a new application, going on with the post and the people of a known one. */
export const joinedDebrief = (
  draft: DebriefDraft,
  application: Application | undefined,
  now: string,
): DebriefDraft => {
  const { post, people } = emptyDebrief(now, application)
  return { ...draft, post, people: [...people, ...draft.people] }
}
