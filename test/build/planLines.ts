import { othersOpen } from '#test/build/othersOpen.ts'
import type { Others } from '#domain/rules/others.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { defaultSettings, type Settings } from '#domain/logbook/settings.ts'
import type { Step } from '#domain/rules/step.ts'
import { anApplication, type ApplicationSpec } from './anApplication.ts'
import { PARIS } from './entries.ts'

/** A history, the moment it is looked at, and what differs from the defaults. */
export interface Situation extends ApplicationSpec {
  readonly now: string
  readonly otherOpen?: number
  /** What is known of the other cards; only how many are open where it is left out. */
  readonly others?: Others
  readonly settings?: Partial<Omit<Settings, 'numbers'>>
  readonly numbers?: Partial<Settings['numbers']>
}

/** The default settings with what a situation changes. */
export const settingsOf = ({ settings = {}, numbers = {} }: Situation): Settings => {
  const defaults = { ...defaultSettings(settings.zone ?? PARIS), ...settings }
  return { ...defaults, numbers: { ...defaults.numbers, ...numbers } }
}

/** The steps that a situation brings. */
export const stepsOf = (situation: Situation): readonly Step[] =>
  makePlanner(settingsOf(situation)).plan(anApplication(situation), {
    now: situation.now,
    others: situation.others ?? othersOpen(situation.otherOpen ?? 0),
  })

const line = ({ rule, round, to, opens, due, closes }: Step): string =>
  [
    [rule, round === undefined ? '' : `#${round}`, to ?? '']
      .filter((word) => word !== '')
      .join(' '),
    opens,
    due,
    closes ?? 'never',
  ].join(' | ')

/** The whole plan, a line a step: rule, round and person, then opens, due and closes. */
export const planLines = (situation: Situation): readonly string[] => stepsOf(situation).map(line)

/** The plan without its thanks, where these only stand beside what a case is about. */
export const linesBesideThanks = (situation: Situation): readonly string[] =>
  planLines(situation).filter((each) => !each.startsWith('thank'))

/** Only the names of the steps of a plan. */
export const rulesOf = (situation: Situation): readonly string[] =>
  stepsOf(situation).map(({ rule }) => rule)
