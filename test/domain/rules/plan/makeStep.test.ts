import { describe, expect, it } from 'vitest'
import type { Person } from '#domain/logbook/person.ts'
import { call, hire, interview, mail, person } from '#test/build/entries.ts'
import { stepsOf, type Situation } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)
const ana = person('Ana')
const metAna = interview(TUESDAY, { ...debriefed, met: ['ana'] })

describe('late steps', () => {
  it('suggests thanks and invitations at once, at any hour', () => {
    const steps = stepsOf({ people: [ana], entries: [metAna], now: '2026-11-25T22:15' })
    expect(
      steps.filter(({ to }) => to === 'ana').map(({ rule, suggested }) => [rule, suggested]),
    ).toEqual([
      ['thank', '2026-11-25T22:15'],
      ['connect', '2026-11-25T22:15'],
      ['follow-up', '2026-12-01T10:00'],
    ])
  })

  it('suggests a late follow-up at the next good slot', () => {
    const [step] = stepsOf({ entries: [held], now: '2026-12-11T15:30' })
    expect(step?.suggested).toBe('2026-12-11T15:30')
    const [late] = stepsOf({ entries: [held], now: '2026-12-11T16:00' })
    expect(late?.suggested).toBe('2026-12-15T10:00')
  })

  it('says that a thanks is still welcome once its day has passed', () => {
    const hintsAt = (now: string) => stepsOf({ people: [ana], entries: [metAna], now })[0]?.hints
    expect(hintsAt('2026-11-25T10:59')).not.toContain('still-welcome')
    expect(hintsAt('2026-11-25T11:00')).toContain('still-welcome')
  })
})

describe('what a step carries', () => {
  const hintsOf = (rule: string, situation: Situation) =>
    stepsOf(situation).find((step) => step.rule === rule)?.hints

  it('what to ask before leaving, with the preparation', () => {
    expect(hintsOf('prepare', { entries: [metAna], now: '2026-11-23T12:00' })).toEqual([
      'ask-at-the-end',
    ])
  })
  it('what to check, with the contract', () => {
    const entries = [metAna, hire('2026-12-03T11:00')]
    expect(hintsOf('contract', { entries, now: '2026-12-03T12:00' })).toEqual([
      'check-the-contract',
    ])
  })
  it('that they agreed to call, and a vague promise softly, once', () => {
    const vague = interview(TUESDAY, { promise: { kind: 'vague' }, nextContact: 'they-call' })
    const now = '2026-12-02T12:00'
    expect(hintsOf('follow-up', { entries: [vague], now })).toEqual([
      'thanks-first',
      'who-to-reach',
      'vague-promise',
      'they-agreed-to-call',
    ])
    const second = [vague, mail('2026-12-01T10:00')]
    expect(hintsOf('follow-up', { entries: second, now })).toEqual(['who-to-reach'])
  })
  it('to ask an assistant first, where one is known and a call is an answer', () => {
    const known = (more: object) => [person('Ana', { email: 'ana@b.example', ...more })]
    const hints = (more: object) =>
      hintsOf('follow-up', { people: known(more), entries: [metAna], now: '2026-12-01T10:00' })
    const assistantPhone = '01 99 00 12 35'
    const phone = '01 99 00 12 34'
    expect(hints({ assistantPhone, phone })).toContain('ask-assistant-first')
    expect(hints({ phone })).not.toContain('ask-assistant-first')
  })
  it('through the agency, where there is somebody beside them', () => {
    const bo = person('Bo', { email: 'bo@b.example' })
    const agent = person('Ana', { email: 'ana@agence.example', agency: true })
    const met = interview(TUESDAY, { ...debriefed, met: ['ana', 'bo'], lead: 'bo' })
    const now = '2026-12-01T10:00'
    const hints = (people: readonly Person[]) =>
      stepsOf({ people, entries: [met], now }).find(({ rule }) => rule === 'follow-up')
    const both = hints([agent, bo])
    expect([both?.to, both?.hints.includes('through-the-agency')]).toEqual(['ana', true])
    expect(hints([agent])?.hints).not.toContain('through-the-agency')
  })
  it('to leave a message from the second unanswered call on', () => {
    const first = [held, call('2026-12-01T10:00', 'no-answer')]
    const now = '2026-12-01T16:00'
    expect(hintsOf('call-back', { entries: first, now })).not.toContain('leave-message')
    const second = [...first, call('2026-12-01T15:00', 'no-answer')]
    expect(hintsOf('call-back', { entries: second, now })).toContain('leave-message')
  })
})
