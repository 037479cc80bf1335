import { othersOpen } from '#test/build/othersOpen.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { PlanTime } from '#domain/rules/facts.ts'
import { defaultSettings, type Settings } from '#domain/logbook/settings.ts'
import type { FollowUpOutcome, Pace, TrialCategory } from '#domain/vocabulary.ts'
import { anApplication } from './anApplication.ts'
import { casePerson, type CasePerson } from './casePerson.ts'
import { PARIS, answer, call, hire, interview, mail, refusal, thanks } from './entries.ts'

type CasePromise = { readonly date: string } | { readonly withinDays: number }
type Choices = Partial<Omit<Settings, 'numbers'>>
/** An entry as it is recorded; its id is its place, its zone Paris unless said. */
interface CaseEntry {
  readonly kind: string
  readonly at: string
  readonly zone?: string
  readonly [detail: string]: unknown
}

/** The short way worked cases tell a history. */
export interface CaseHistory {
  readonly interview?: string
  /** In the order they were written down; a history told this way needs no `interview`. */
  readonly entries?: readonly CaseEntry[]
  readonly people?: readonly CasePerson[]
  readonly thanked?: Readonly<Record<string, string>>
  readonly pace?: Pace
  readonly directContact?: boolean
  readonly rapport?: boolean
  readonly promise?: CasePromise
  readonly calls?: readonly { readonly at: string; readonly outcome: FollowUpOutcome }[]
  readonly mails?: readonly string[]
  readonly answers?: readonly { readonly at: string; readonly promise?: CasePromise }[]
  readonly refused?: string
  readonly chosenStarts?: string
  readonly hired?: string
  readonly trial?: TrialCategory | number
  readonly otherOpen?: number
}

/** A worked case: what happened, when it is looked at, and what must be proposed. */
export interface RuleCase {
  readonly name: string
  readonly given: CaseHistory
  readonly settings?: Partial<Settings['numbers']>
  readonly choices?: Choices
  readonly now: string
  readonly expect: readonly ExpectedStep[]
  readonly absent?: readonly AbsentStep[]
}

export interface ExpectedStep {
  readonly rule: string
  readonly to?: string
  readonly round?: number
  readonly opens?: string
  readonly due?: string
  readonly closes?: string
  readonly suggested?: string
  readonly leaveMessage?: boolean
  readonly alternative?: string
  readonly channels?: readonly string[]
}

export interface AbsentStep {
  readonly rule: string
  readonly to?: string
}

const promised = (promise: CasePromise): Promised =>
  'date' in promise
    ? { kind: 'date', date: promise.date }
    : { kind: 'within', days: promise.withinDays }

const entriesOf = (given: CaseHistory, people: readonly Person[]): readonly Entry[] => {
  const [first] = people
  const to = first === undefined ? {} : { to: first.id }
  return [
    ...(given.interview === undefined
      ? []
      : [
          interview(given.interview, {
            met: people.map(({ id }) => id),
            ...(first === undefined ? {} : { lead: first.id }),
            ...(given.rapport === undefined ? {} : { goodRapport: given.rapport }),
            ...(given.promise === undefined ? {} : { promise: promised(given.promise) }),
          }),
        ]),
    ...Object.entries(given.thanked ?? {}).map(([name, at]) => thanks(at, name.toLowerCase())),
    ...(given.calls ?? []).map(({ at, outcome }) => call(at, outcome, to)),
    ...(given.mails ?? []).map((at) => mail(at, to)),
    ...(given.answers ?? []).map(({ at, promise }) =>
      answer(at, promise === undefined ? undefined : promised(promise)),
    ),
    ...(given.refused === undefined ? [] : [refusal(given.refused, given.chosenStarts)]),
    ...(given.hired === undefined ? [] : [hire(given.hired)]),
    ...(given.entries ?? []).map(
      (entry, place) => ({ id: `${entry.kind}-${String(place)}`, zone: PARIS, ...entry }) as Entry,
    ),
  ]
}

/** The application, settings and moment that a worked case stands for. */
export const playCase = ({
  given,
  settings = {},
  choices = {},
  now,
}: RuleCase): { application: Application; settings: Settings; at: PlanTime } => {
  const people = (given.people ?? []).map(casePerson)
  const defaults = { ...defaultSettings(PARIS), ...choices }
  return {
    application: anApplication({
      details: {
        pace: given.pace ?? 'normal',
        directContact: given.directContact ?? false,
        trial: given.trial ?? 'technician-supervisor',
      },
      people,
      entries: entriesOf(given, people),
    }),
    settings: { ...defaults, numbers: { ...defaults.numbers, ...settings } },
    at: { now, others: othersOpen(given.otherOpen ?? 0) },
  }
}
