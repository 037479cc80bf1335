import { describe, expect, it } from 'vitest'
import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import { expectedPlan } from '#domain/forms/expectedPlan.ts'
import { lenientDebrief } from '#domain/forms/lenientDebrief.ts'
import { emptyDebrief, newSlip } from '#domain/forms/startDebrief.ts'
import { emptyApplication } from '#domain/logbook/application.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'

const NOW = '2026-11-19T15:10'
const PLANNER = makePlanner(defaultSettings('Europe/Paris'))

const met = (name: string) => {
  const slip = newSlip(crypto.randomUUID())
  return { ...slip, person: { ...slip.person, name } }
}
const told = (change: Partial<DebriefDraft>): DebriefDraft => ({
  ...emptyDebrief(NOW),
  at: '2026-11-19T10:00',
  ...change,
})
const planFor = (draft: DebriefDraft) => {
  const debrief = lenientDebrief(draft, { interviewId: 'i1', zone: 'Europe/Paris' })
  if (debrief === undefined) return []
  const { steps } = expectedPlan(emptyApplication('a'), debrief, PLANNER, NOW)
  return steps.map(({ rule, moment, person }) => [rule, moment, person?.name])
}

describe('the plan beside the debrief', () => {
  it('has a thanks for each person met and one follow-up', () => {
    const people = [met('Hélène Laurent'), met('Karim Daoud')]
    const plan = planFor(told({ people, promise: { kind: 'none', date: '', days: '', hours: '' } }))
    expect(plan.filter(([rule]) => rule === 'thank')).toEqual([
      ['thank', '2026-11-20T09:00', 'Hélène Laurent'],
      ['thank', '2026-11-20T09:00', 'Karim Daoud'],
    ])
    expect(plan.filter(([rule]) => rule === 'follow-up')).toEqual([
      ['follow-up', '2026-11-26T10:00', 'Hélène Laurent'],
    ])
  })

  it('moves the follow-up to the date they announced', () => {
    const promise = { kind: 'date', date: '2026-12-01', days: '', hours: '' } as const
    expect(planFor(told({ people: [met('Hélène')], promise }))).toContainEqual([
      'follow-up',
      '2026-12-01T10:00',
      'Hélène',
    ])
  })

  it('puts the thanks that closes soonest before the invitation, the morning after', () => {
    const morning = '2026-11-20T09:12'
    const debrief = lenientDebrief(told({ people: [met('Hélène')] }), {
      interviewId: 'i1',
      zone: 'Europe/Paris',
    })
    if (debrief === undefined) throw new Error('The debrief is whole.')
    const { steps } = expectedPlan(emptyApplication('a'), debrief, PLANNER, morning)
    const rules = steps.map(({ rule }) => rule).filter((rule) => rule !== 'debrief')
    expect(rules.slice(0, 2)).toEqual(['thank', 'connect'])
  })

  it('shows nothing while the moment of the interview is unknown', () => {
    expect(planFor(told({ at: '' }))).toEqual([])
  })

  it('shows what can be understood while an address is half written', () => {
    const [half] = [met('Hélène')]
    const people = [{ ...half, person: { ...half.person, email: 'h@' } }]
    expect(planFor(told({ people })).map(([rule]) => rule)).toContain('thank')
  })

  it('looks past the end of an interview ahead, with the debrief right after it', () => {
    const plan = planFor(told({ side: 'ahead', at: '2026-11-24T10:00', people: [met('Hélène')] }))
    expect(plan.map(([rule]) => rule)).toEqual([
      'prepare',
      'debrief',
      'connect',
      'thank',
      'follow-up',
    ])
    expect(plan[0]).toEqual(['prepare', '2026-11-23T18:00', undefined])
    expect(plan[1]).toEqual(['debrief', '2026-11-24T11:00', undefined])
  })
})
