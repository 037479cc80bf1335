import type { Application } from '#domain/logbook/application.ts'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Person } from '#domain/logbook/person.ts'
import { defaultSettings, type Settings } from '#domain/logbook/settings.ts'
import { makeCards, type Cards } from '#domain/rules/plan/cards.ts'
import { makePlanner, type Planner } from '#domain/rules/plan/plan.ts'
import type { PlannedStep } from '#domain/rules/plan/marked.ts'
import type { Channel, FollowUpOutcome, Pace, TrialCategory } from '#domain/vocabulary.ts'
import { anApplication } from './anApplication.ts'
import { PARIS } from './entries.ts'

/** A promise as histories tell it. */
export type ToldPromise =
  | { readonly date: string }
  | { readonly by: string }
  | { readonly before: string }
  | { readonly withinDays: number }
  | { readonly withinHours: number }

/** A person as histories tell them: a bare name, or what is known of them. */
export type ToldPerson =
  | string
  | {
      readonly name: string
      readonly email?: true | string
      readonly phone?: true | string
      readonly linkedin?: 'accepted' | 'known' | 'invited' | 'refused'
      readonly agency?: boolean
      readonly left?: boolean
      readonly gaveNoDetails?: boolean
    }

interface ToldInterview {
  readonly start: string
  readonly lengthMin?: number
  readonly people?: readonly ToldPerson[]
  readonly promise?: ToldPromise
  readonly kind?: 'recruitment' | 'fair' | 'networking'
  readonly lead?: string
  readonly theyCall?: boolean
  readonly rapport?: boolean
  /** When it was written down, where that is not when it was held. */
  readonly noted?: string
  readonly postponed?: { readonly at: string; readonly to: string }
  readonly cancelled?: string | { readonly at: string; readonly promise?: ToldPromise }
  readonly noShow?: string
  readonly couldNotCome?: string
}

interface ToldContact {
  readonly at: string
  readonly to?: string
  readonly channel?: Channel
}

/** The history of one card, told shortly. */
export interface ToldCard extends Partial<Omit<ToldInterview, 'start' | 'noted'>> {
  readonly interview?: string
  readonly interviews?: readonly ToldInterview[]
  readonly thanked?: Readonly<Record<string, string>> | readonly ToldContact[]
  readonly invited?: Readonly<Record<string, string>>
  readonly calls?: readonly (ToldContact & {
    readonly outcome: FollowUpOutcome
    readonly incoming?: boolean
  })[]
  readonly mails?: readonly (string | ToldContact)[]
  readonly answers?: readonly { readonly at: string; readonly promise?: ToldPromise }[]
  readonly offers?: readonly { readonly at: string; readonly deadline?: string }[]
  readonly offerMessages?: readonly ToldContact[]
  readonly offerWithdrawn?: string
  readonly declined?: string
  readonly goOn?: string
  readonly refused?: string | { readonly at: string; readonly nobodyHired?: boolean }
  readonly hired?: string
  readonly chosenStarts?: string
  readonly zone?: string
  readonly country?: HolidayRegion
  readonly pace?: Pace
  readonly deciders?: boolean
  readonly smallFirm?: boolean
  readonly directContact?: boolean
  readonly trial?: TrialCategory | number
  readonly marks?: readonly {
    readonly at: string
    readonly rule: string
    readonly until?: string
  }[]
}

/** A history over one or several cards. */
export interface ToldCase {
  readonly given: ToldCard
  /** Further cards by name, opened in this order after `given`. */
  readonly others?: Readonly<Record<string, ToldCard>>
  readonly zone?: string
  readonly settings?: Readonly<Record<string, unknown>>
  readonly now: string
}

/** The card that `given` tells of, among those by name. */
export const OWN_CARD = 'given'

const promised = (promise: ToldPromise): Promised => {
  if ('date' in promise) return { kind: 'date', date: promise.date }
  if ('by' in promise) return { kind: 'by', date: promise.by }
  if ('before' in promise) return { kind: 'before', date: promise.before }
  return 'withinDays' in promise
    ? { kind: 'within', days: promise.withinDays }
    : { kind: 'hours', hours: promise.withinHours }
}

const withPromise = (promise: ToldPromise | undefined): { promise?: Promised } =>
  promise === undefined ? {} : { promise: promised(promise) }

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
/** The id of a person on a card: the surname tells them apart. */
const idOf = (name: string): string => slug(name.split(' ').at(-1) ?? name)

const personOf = (told: ToldPerson, card: string): Person => {
  if (typeof told === 'string') return { id: idOf(told), name: told }
  const { name, email, phone, linkedin, agency, left, gaveNoDetails } = told
  const own = `${idOf(name)}.${slug(card)}`
  return {
    id: idOf(name),
    name,
    ...(email === undefined ? {} : { email: email === true ? `${own}@exemple.fr` : email }),
    ...(phone === undefined
      ? {}
      : {
          phone:
            phone === true ? `0199${String(own.length).padStart(2, '0')}${digitsOf(own)}` : phone,
        }),
    ...(linkedin === 'known' ||
    linkedin === 'invited' ||
    linkedin === 'refused' ||
    linkedin === 'accepted'
      ? { linkedin: `https://www.linkedin.com/in/${own}` }
      : {}),
    ...(linkedin === 'accepted' ? { linkedinConnected: true } : {}),
    ...(agency === undefined ? {} : { agency }),
    ...(left === undefined ? {} : { left }),
    ...(gaveNoDetails === undefined ? {} : { gaveNoDetails }),
  }
}

/** Four digits of a number that nobody else has. */
const digitsOf = (text: string): string => {
  let sum = 0
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 10_000
  return String(sum).padStart(4, '0')
}

const interviewsOf = (card: ToldCard): readonly ToldInterview[] => {
  if (card.interviews !== undefined) return card.interviews
  const { interview, people, promise, kind, lead, theyCall, rapport, lengthMin } = card
  if (interview === undefined) return []
  return [
    {
      start: interview,
      ...(people === undefined ? {} : { people }),
      ...(promise === undefined ? {} : { promise }),
      ...(kind === undefined ? {} : { kind }),
      ...(lead === undefined ? {} : { lead }),
      ...(theyCall === undefined ? {} : { theyCall }),
      ...(rapport === undefined ? {} : { rapport }),
      ...(lengthMin === undefined ? {} : { lengthMin }),
    },
  ]
}

const nameOf = (told: ToldPerson): string => (typeof told === 'string' ? told : told.name)

interface Noted {
  readonly entry: Entry
  /** When it was written down. */
  readonly noted: string
}

const meetingOf = (
  told: ToldInterview,
  id: string,
  zone: string,
  asOf: string,
): readonly Noted[] => {
  const met = (told.people ?? []).map((person) => idOf(nameOf(person)))
  const { start, lengthMin = 60, kind, lead, theyCall, rapport, postponed } = told
  const entry: Interview = {
    kind: 'interview',
    id,
    at: postponed !== undefined && postponed.at <= asOf ? postponed.to : start,
    zone,
    durationMinutes: lengthMin,
    met,
    ...(kind === undefined ? {} : { setting: kind }),
    ...(lead === undefined ? (met[0] === undefined ? {} : { lead: met[0] }) : { lead: idOf(lead) }),
    ...(theyCall === true ? { nextContact: 'they-call' } : {}),
    ...(rapport === undefined ? {} : { goodRapport: rapport }),
    ...withPromise(told.promise),
  }
  const about = (kind: string, at: string, more: object = {}): Noted => ({
    entry: { kind, id: `${id}-${kind}`, at, zone, interview: id, ...more } as Entry,
    noted: at,
  })
  const { cancelled, noShow, couldNotCome } = told
  const cancelling = typeof cancelled === 'string' ? { at: cancelled } : cancelled
  return [
    { entry, noted: told.noted ?? start },
    ...(postponed === undefined
      ? []
      : [about('postponed', postponed.at, { oldStart: start, newStart: postponed.to })]),
    ...(cancelling === undefined
      ? []
      : [
          about(
            'cancelled',
            cancelling.at,
            withPromise('promise' in cancelling ? cancelling.promise : undefined),
          ),
        ]),
    ...(noShow === undefined ? [] : [about('no-show', noShow)]),
    ...(couldNotCome === undefined ? [] : [about('could-not-come', couldNotCome)]),
  ]
}

const addressed = (told: string | ToldContact): ToldContact =>
  typeof told === 'string' ? { at: told } : told

const to = ({ to: name }: ToldContact): { to?: string } =>
  name === undefined ? {} : { to: idOf(name) }

const contactsOf = (card: ToldCard): readonly object[] => [
  ...(Array.isArray(card.thanked)
    ? (card.thanked as readonly ToldContact[]).map((told) => ({
        kind: 'thanks',
        at: told.at,
        channel: told.channel ?? 'email',
        ...to(told),
      }))
    : Object.entries((card.thanked ?? {}) as Readonly<Record<string, string>>).map(
        ([name, at]) => ({
          kind: 'thanks',
          at,
          channel: 'email',
          to: idOf(name),
        }),
      )),
  ...Object.entries(card.invited ?? {}).map(([name, at]) => ({
    kind: 'linkedin-invitation',
    at,
    to: idOf(name),
  })),
  ...(card.calls ?? []).map((told) => ({
    kind: 'call',
    at: told.at,
    channel: told.channel ?? 'phone',
    outcome: told.outcome,
    direction:
      told.incoming === true || told.outcome === 'left-me-message' ? 'incoming' : 'outgoing',
    ...to(told),
  })),
  ...(card.mails ?? []).map(addressed).map((told) => ({
    kind: 'follow-up',
    at: told.at,
    channel: told.channel ?? 'email',
    outcome: 'sent',
    ...to(told),
  })),
  ...(card.offerMessages ?? []).map((told) => ({
    kind: 'offer-message',
    at: told.at,
    channel: told.channel ?? 'email',
    ...to(told),
  })),
]

const theirsOf = (card: ToldCard): readonly object[] => {
  const { refused, hired, declined, offerWithdrawn, goOn, chosenStarts } = card
  const refusal = typeof refused === 'string' ? { at: refused } : refused
  return [
    ...(card.answers ?? []).map(({ at, promise }) => ({
      kind: 'answer',
      at,
      ...withPromise(promise),
    })),
    ...(card.offers ?? []).map((offer) => ({ kind: 'offer', ...offer })),
    ...(offerWithdrawn === undefined ? [] : [{ kind: 'offer-withdrawn', at: offerWithdrawn }]),
    ...(refusal === undefined
      ? []
      : [{ kind: 'refusal', ...refusal, ...(chosenStarts === undefined ? {} : { chosenStarts }) }]),
    ...(hired === undefined ? [] : [{ kind: 'hire', at: hired }]),
    ...(declined === undefined ? [] : [{ kind: 'let-go', at: declined, reason: 'declined' }]),
    ...(goOn === undefined ? [] : [{ kind: 'go-on', at: goOn }]),
  ]
}

/** What was written down by a moment, in the order it was. */
const notedOf = (card: ToldCard, name: string, zone: string, asOf: string): readonly Noted[] => {
  const invitedBefore = interviewsOf(card)
    .flatMap(({ people = [] }) => people)
    .filter(
      (told) =>
        typeof told !== 'string' && (told.linkedin === 'invited' || told.linkedin === 'refused'),
    )
    .map((told) => ({
      kind: 'linkedin-invitation',
      at: '2026-01-05T09:00',
      to: idOf(nameOf(told)),
    }))
  const plain = [...contactsOf(card), ...theirsOf(card), ...invitedBefore].map((entry, place) => {
    const whole = { id: `${slug(name)}-${String(place)}`, zone, ...entry } as Entry
    return { entry: whole, noted: whole.at }
  })
  const talks = interviewsOf(card).flatMap((told, place) =>
    meetingOf(told, `${slug(name)}-talk-${String(place)}`, zone, asOf),
  )
  return [...talks, ...plain]
    .filter(({ entry, noted }) => entry.kind === 'interview' || noted <= asOf)
    .sort((a, b) => a.noted.localeCompare(b.noted))
}

const peopleOf = (card: ToldCard, name: string): readonly Person[] => {
  const told = [...interviewsOf(card).flatMap(({ people = [] }) => people), ...(card.people ?? [])]
  const known = new Map<string, Person>()
  for (const person of told) {
    const made = personOf(person, name)
    known.set(made.id, { ...known.get(made.id), ...made })
  }
  return [...known.values()]
}

/** Later than any history. */
const WHOLE = '9999'

const cardOf = (card: ToldCard, name: string, zone: string, asOf = WHOLE): Application => {
  const noted = notedOf(card, name, zone, asOf)
  const application = anApplication({
    id: slug(name),
    details: {
      company: name,
      pace: card.pace ?? 'normal',
      ...(card.deciders === undefined ? {} : { deciders: card.deciders }),
      ...(card.directContact === undefined ? {} : { directContact: card.directContact }),
      ...(card.trial === undefined ? {} : { trial: card.trial }),
      ...(card.smallFirm === undefined ? {} : { smallFirm: card.smallFirm }),
      ...(card.zone === undefined ? {} : { zone: card.zone }),
      ...(card.country === undefined ? {} : { region: card.country }),
    },
    people: peopleOf(card, name),
    entries: noted.map(({ entry }) => entry),
  })
  return { ...application, notedOrder: noted.map(({ entry }) => entry.id) }
}

const settingsOf = ({ settings = {}, zone = PARIS }: ToldCase): Settings => {
  const defaults = defaultSettings(zone)
  const { holidays, keepInTouchMonths, ...rest } = settings
  const numbers = Object.fromEntries(Object.entries(rest).filter(([id]) => id in defaults.numbers))
  const choices = Object.fromEntries(
    Object.entries(rest).filter(([id]) => !(id in defaults.numbers)),
  )
  return {
    ...defaults,
    ...choices,
    ...(holidays === undefined ? {} : { region: holidays as HolidayRegion }),
    ...(keepInTouchMonths === null ? { keepInTouch: false } : {}),
    numbers: {
      ...defaults.numbers,
      ...(numbers as Partial<Settings['numbers']>),
      ...(typeof keepInTouchMonths === 'number' ? { keepInTouchMonths } : {}),
    },
  }
}

/** A history, ready to be looked at. */
export interface Played {
  readonly planner: Planner
  readonly settings: Settings
  readonly cards: Cards
  readonly applications: ReadonlyMap<string, Application>
  readonly stepsOf: (card: string, now?: string) => readonly PlannedStep[]
}

/** Plays a history: its cards one after another, then the marks that were set at their moments. */
export const playTold = (history: ToldCase): Played => {
  const zone = history.zone ?? PARIS
  const settings = settingsOf(history)
  const planner = makePlanner(settings)
  const cards = makeCards(settings)
  const named = { [OWN_CARD]: history.given, ...history.others }
  const applications = new Map(
    Object.entries(named).map(([name, card]) => [name, cardOf(card, name, zone)]),
  )
  for (const application of applications.values()) cards.note(application)
  const plannedAt = (application: Application, now: string): readonly PlannedStep[] =>
    planner.planned(application, { now, others: cards.othersOf(application) })
  for (const [name, told] of Object.entries(named))
    for (const { at, rule, until } of told.marks ?? []) {
      const application = applications.get(name)
      if (application === undefined) continue
      const past = { ...cardOf(told, name, zone, at), marks: application.marks }
      const step = plannedAt(past, at).find((one) => one.rule === rule)
      if (step === undefined) throw new Error(`No ${rule} to mark at ${at}.`)
      const mark =
        until === undefined ? { as: 'done' as const } : { as: 'snoozed' as const, until, zone }
      const marked = { ...application, marks: { ...application.marks, [step.id]: mark } }
      applications.set(name, marked)
      cards.note(marked)
    }
  return {
    planner,
    settings,
    cards,
    applications,
    stepsOf: (card, now = history.now) => {
      const application = applications.get(card)
      return application === undefined ? [] : plannedAt(application, now)
    },
  }
}
