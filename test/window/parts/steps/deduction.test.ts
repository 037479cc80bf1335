import { NO_OTHERS } from '#domain/rules/others.ts'
import { describe, expect, it } from 'vitest'
import { deductionOf } from '#window/parts/steps/deduction.ts'
import { translator } from '#texts/translator.ts'
import { explain } from '#domain/rules/plan/explain.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { DEFAULT_NUMBERS } from '#domain/logbook/ruleNumbers.ts'
import { stepViewOf } from '#domain/views/stepView.ts'
import { shortDay, shortMoment } from '#texts/dates.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, mail, person, PARIS } from '#test/build/entries.ts'

const t = translator('fr')
const words = {
  translate: t,
  day: (local: string) => shortDay(local.slice(0, 10), 'fr'),
  moment: (local: string) => shortMoment(local, 'fr'),
}
const planner = makePlanner(defaultSettings(PARIS))
const anne = person('Anne', { email: 'a@b.example' })

/** Two applications a week apart: a thanks of today, and a follow-up whose day has passed. */
const application = anApplication({
  people: [anne],
  entries: [interview('2026-11-23T15:00', { met: [anne.id] })],
})
const silent = anApplication({
  people: [anne],
  entries: [interview('2026-11-09T15:00', { met: [anne.id] }), mail('2026-11-10T10:00')],
})
const stepAt = (now: string, rule: StepView['rule'], of = application): StepView => {
  const step = planner.planned(of, { now, others: NO_OTHERS }).find((each) => each.rule === rule)
  if (step === undefined) throw new Error(rule)
  return stepViewOf(of, step, now)
}
const deduced = (step: StepView, now: string) => {
  const { lines, chosen } = deductionOf(step, explain(step, DEFAULT_NUMBERS, words).facts, now, {
    t,
    language: 'fr',
  })
  return {
    chosen,
    lines: lines.map(({ label, value }) => `${label} : ${value}`.replaceAll('\u00A0', ' ')),
    marked: lines.filter(({ isChosen }) => isChosen).map(({ label }) => label),
  }
}

describe('the week shows the moment that the lines end in', () => {
  it('also twelve minutes after it, and says how long there is still time', () => {
    const now = '2026-11-24T09:12'
    const { chosen, lines, marked } = deduced(stepAt(now, 'thank'), now)
    expect(chosen).toBe('2026-11-24T09:00')
    expect(lines.slice(-2)).toEqual([
      'Donc : mar. 24 nov., 9 h',
      'Il est encore temps : jusqu’à 16 h',
    ])
    expect(marked).toEqual(['Donc'])
  })

  it('without another word before that moment', () => {
    const now = '2026-11-23T17:00'
    const { chosen, lines } = deduced(stepAt(now, 'thank'), now)
    expect([chosen, lines.at(-1)]).toEqual(['2026-11-24T09:00', 'Donc : mar. 24 nov., 9 h'])
  })

  it('once the first one has passed, the next good slot', () => {
    const now = '2026-11-23T09:00'
    const { chosen, marked } = deduced(stepAt(now, 'follow-up', silent), now)
    expect([chosen, marked]).toEqual(['2026-11-24T10:00', ['Prochain bon créneau']])
  })

  it('the moment to which the person has put it off', () => {
    const now = '2026-11-24T09:12'
    const until = '2026-11-26T10:00'
    const step = { ...stepAt(now, 'thank'), moment: until, snoozedUntil: until }
    const { chosen, lines, marked } = deduced({ ...step, when: 'this-week' }, now)
    expect([chosen, lines.at(-1), marked]).toEqual([
      until,
      'Reporté par vous : jeu. 26 nov., 10 h',
      ['Reporté par vous'],
    ])
  })
})
