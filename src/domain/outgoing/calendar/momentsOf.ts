import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import { inZone, isZone, type Zone } from '#domain/calendar/zone.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { placeLinkOf } from '#domain/entry/placeLink.ts'
import { linkIn } from '#domain/links.ts'
import { interviewsOf, personOf, type Application } from '#domain/logbook/application.ts'
import { fateOf, isAhead } from '#domain/logbook/interviewFacts.ts'
import { lastDayOf, standingOffer } from '#domain/logbook/offerStanding.ts'
import type { Person } from '#domain/logbook/person.ts'
import { unstamped } from '#domain/logbook/stepId.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { CalendarMoment, MomentKind } from './calendarMoment.ts'

/** A step has no length of its own; a calendar shows one of none badly, or not at all. */
const STEP_MINUTES = 15

/** One card as it is planned. */
export interface PlannedCard {
  readonly application: Application
  readonly steps: readonly StepView[]
  /** The day they announced for their answer, today or ahead. */
  readonly announced?: LocalDate | undefined
}

/** The clock of the person. */
export interface MomentClock {
  readonly now: LocalDateTime
  readonly zone: Zone
}

/**
 * The name of something in calendars, made of what it is about and never of when it is. Some servers
 * make the name of a file of it, where a colon may not stand.
 */
export const uidOf = (kind: MomentKind, about: string): string =>
  `${kind}.${about.replaceAll(':', '..')}@relance`

const texts = (...found: readonly (string | undefined)[]): readonly string[] =>
  found.filter((text) => text !== undefined && text.trim() !== '') as readonly string[]

const linksIn = (...found: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(found.flatMap((text) => linkIn(text) ?? [])),
]

const headOf = ({ id, details }: Application) => ({
  application: id,
  company: details.company,
  post: details.post,
})

const metAt = (application: Application, { met, lead }: Interview): readonly Person[] =>
  [...new Set([...met, ...(lead === undefined ? [] : [lead])])].flatMap(
    (id) => personOf(application, id) ?? [],
  )

const interviewMoment = (
  application: Application,
  interview: Interview,
  zone: Zone,
): CalendarMoment => {
  const { at, durationMinutes, place, note, mode } = interview
  const { notes, offerUrl } = application.details
  return {
    uid: uidOf('interview', interview.id),
    kind: 'interview',
    ...headOf(application),
    // A zone that this machine does not know cannot be told to another one.
    when: {
      start: at,
      zone: isZone(interview.zone) ? interview.zone : zone,
      minutes: durationMinutes,
    },
    ...(mode === undefined ? {} : { mode }),
    ...(place === undefined || place === '' ? {} : { place }),
    people: metAt(application, interview),
    notes: texts(note, notes),
    links: linksIn(placeLinkOf(interview)?.url, note, offerUrl),
    money: [],
  }
}

const stepMoment = (application: Application, step: StepView, zone: Zone): CalendarMoment => {
  const { rule, channels, deadline, late, priority } = step
  const to = personOf(application, step.to)
  return {
    uid: uidOf('step', unstamped(step.id)),
    kind: 'step',
    ...headOf(application),
    when: { start: step.moment, zone, minutes: STEP_MINUTES },
    step: { rule, channels, late, priority, ...(deadline === undefined ? {} : { deadline }) },
    people: to === undefined ? [] : [to],
    notes: [],
    links: linksIn(step.link?.url, to?.linkedin),
    money: [],
  }
}

const announcedMoment = (application: Application, day: LocalDate): CalendarMoment => ({
  uid: uidOf('announced', application.id),
  kind: 'announced',
  ...headOf(application),
  when: { day },
  people: [],
  notes: [],
  links: [],
  money: [],
})

const deadlineMoments = (
  application: Application,
  now: LocalDateTime,
): readonly CalendarMoment[] => {
  const offer = standingOffer(application)
  const day = offer === undefined ? undefined : lastDayOf(offer)
  if (offer === undefined || day === undefined || day < now.slice(0, 10)) return []
  const { salary, contract, trialPeriod, remoteDays, benefits, note } = offer
  return [
    {
      uid: uidOf('deadline', offer.id),
      kind: 'deadline',
      ...headOf(application),
      when: { day },
      people: [],
      notes: texts(note),
      links: [],
      money: texts(salary, contract, trialPeriod, remoteDays, benefits),
    },
  ]
}

/**
 * Everything of a card that lies ahead: interviews to come, open steps, the answer they announced, the
 * last day to answer an offer. A step that may be done at once keeps the moment it was asked for, so
 * that a calendar does not move it every day.
 */
export const momentsOf = (
  { application, steps, announced }: PlannedCard,
  { now, zone }: MomentClock,
): readonly CalendarMoment[] => [
  ...interviewsOf(application)
    .filter((interview) => isAhead(interview, inZone(now, zone, interview.zone)))
    .filter((interview) => fateOf(application, interview) === undefined)
    .map((interview) => interviewMoment(application, interview, zone)),
  ...steps
    // What follows an interview that is not told yet is asked for after the telling; what is gone by
    // the return from an absence, for no day.
    .filter(({ untold, over, late }) => untold !== true && (over !== true || late))
    .map((step) => stepMoment(application, step, zone)),
  ...(announced === undefined ? [] : [announcedMoment(application, announced)]),
  ...deadlineMoments(application, now),
]
