import type { Application } from '#domain/logbook/application.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { checkEntry } from '#domain/decide/checkEntry.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { defaultSettings, type Settings } from '#domain/logbook/settings.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import { makeCards, type Cards } from '#domain/rules/plan/cards.ts'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import { makePlanner, type Planner } from '#domain/rules/plan/plan.ts'
import type { PlannedStep } from '#domain/rules/plan/marked.ts'
import { PARIS } from './entries.ts'
import { cardOf, idOf } from './toldCard.ts'
import type { ToldCase, ToldRecord, ToldStep } from './toldCase.ts'

/** The card that `given` tells of, among those by name. */
export const OWN_CARD = 'given'

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

/** A step as cases write it, on the card they name it by. */
export interface ShownStep extends ToldStep {
  readonly when: string
}

/** What is asked for at the moment of a case, on every card; what was put off until later is not. */
export const shownSteps = ({ applications, stepsOf }: Played, now: string): readonly ShownStep[] =>
  [...applications].flatMap(([card, { people }]) => {
    const nameOf = new Map(people.map(({ id, name }) => [id, name]))
    return stepsOf(card)
      .filter(({ snoozedUntil }) => snoozedUntil === undefined || snoozedUntil <= now)
      .map(({ to, alternative, channels, hints, because, ...step }): ShownStep => ({
        ...step,
        card,
        ...(to === undefined ? {} : { to: nameOf.get(to) ?? to }),
        ...(alternative === undefined
          ? {}
          : { alternative: nameOf.get(alternative) ?? alternative }),
        channels: channels.map(({ channel }) => channel),
        stillWelcome: hints.includes('still-welcome'),
        asksWhom: hints.includes('asks-whom'),
        thanksFirst: hints.includes('thanks-first'),
        theyCall: hints.includes('they-agreed-to-call'),
        ourChoice: because.sources.includes('own'),
      }))
  })

const KIND_OF = {
  'follow-up': { kind: 'follow-up', outcome: 'sent' },
  call: { kind: 'call', channel: 'phone', direction: 'outgoing', outcome: 'reached' },
  thanks: { kind: 'thanks' },
  'tell-offer': { kind: 'offer-message' },
  answer: { kind: 'answer' },
} as const

/** What is said before something is noted, or why it cannot be. */
export const saidBefore = (
  { applications, cards, settings }: Played,
  { kind, at, to, channel = 'email', outcome, card = OWN_CARD }: ToldRecord,
  now: string,
): readonly string[] => {
  const application = applications.get(card)
  if (application === undefined) throw new Error(`No card ${card}.`)
  const { zone } = settings
  const entry = {
    id: 'to-be-noted',
    at,
    zone,
    channel,
    ...(to === undefined ? {} : { to: idOf(to) }),
    ...KIND_OF[kind],
    ...(outcome === undefined ? {} : { outcome }),
  } as Entry
  // A contact may be planned; what they said lies in the past.
  if (kind === 'answer') {
    const checked = checkEntry(entry, new Set(), { now, zone }, 'entry')
    return checked.ok ? [] : [checked.reason]
  }
  const others = cards.othersOf(application)
  return courtesyWarnings(application, entry, settings, { now, others }).map(({ id }) => id)
}

/** Where the own card stands. */
export const stageOf = ({ applications, settings }: Played, now: string): string | undefined => {
  const application = applications.get(OWN_CARD)
  return application && cardStageOf(application, now, settings.zone).stage
}
