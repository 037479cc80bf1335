import { describe, expect, it } from 'vitest'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  call,
  hire,
  interview,
  letGo,
  mail,
  note,
  phoned,
  refusal,
  reopened,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'

const TUESDAY = '2026-11-24T10:00'
const held = interview(TUESDAY)
const LATER = '2027-01-04T10:00'

type Case = readonly [name: string, entries: readonly Entry[], now: string, stands: string]

const CASES: readonly Case[] = [
  ['nothing yet', [], LATER, 'interviewed, round 0'],
  ['an interview ahead', [held], '2026-11-23T10:00', 'interviewed, round 1, planned'],
  ['an interview under way', [held], '2026-11-24T10:59', 'interviewed, round 1, planned'],
  ['an interview over', [held], '2026-11-24T11:00', 'interviewed, round 1'],
  ['one person thanked', [held, thanks('2026-11-25T09:00')], LATER, 'thanked, round 1'],
  ['a follow-up', [held, mail('2026-12-01T10:00')], LATER, 'relanced, round 1'],
  ['an unanswered call', [held, call('2026-12-01T10:00', 'no-answer')], LATER, 'relanced, round 1'],
  [
    'thanked after a follow-up: the furthest counts',
    [held, mail('2026-11-24T12:00'), thanks('2026-11-25T09:00')],
    LATER,
    'relanced, round 1',
  ],
  ['a note changes nothing', [held, note('2026-11-25T09:00')], LATER, 'interviewed, round 1'],
  [
    'thanks from before the end do not count',
    [held, thanks('2026-11-24T10:59')],
    LATER,
    'interviewed, round 1',
  ],
  [
    'a second interview held',
    [held, mail('2026-12-01T10:00'), interview('2026-12-08T10:00')],
    LATER,
    'interviewed, round 2',
  ],
  [
    'a second interview ahead',
    [held, mail('2026-12-01T10:00'), interview('2026-12-08T10:00')],
    '2026-12-03T10:00',
    'interviewed, round 2, planned',
  ],
  ['a round as it was written', [interview(TUESDAY, { round: 3 })], LATER, 'interviewed, round 3'],
  ['refused', [held, refusal('2026-12-01T10:00')], LATER, 'refused, round 1'],
  ['hired', [held, hire('2026-12-01T10:00')], LATER, 'hired, round 1'],
  ['let go', [held, letGo('2026-12-01T10:00')], LATER, 'let-go, round 1'],
  [
    'hired after a refusal: the latest counts',
    [held, refusal('2026-12-01T10:00'), hire('2026-12-02T10:00')],
    LATER,
    'hired, round 1',
  ],
  [
    'entries after a decision change nothing',
    [held, refusal('2026-12-01T10:00'), thanks('2026-12-02T10:00')],
    LATER,
    'refused, round 1',
  ],
  [
    'reopened, with what was done before',
    [held, mail('2026-11-30T10:00'), letGo('2026-12-01T10:00'), reopened('2026-12-02T10:00')],
    LATER,
    'relanced, round 1',
  ],
  [
    'an interview noted after a refusal',
    [held, refusal('2026-12-01T10:00'), interview('2026-12-08T10:00')],
    '2026-12-03T10:00',
    'interviewed, round 2, planned',
  ],
  [
    'an interview cancelled by a refusal',
    [held, interview('2026-12-08T10:00'), refusal('2026-12-01T10:00')],
    '2026-12-03T10:00',
    'refused, round 1',
  ],
]

describe('where a card stands', () => {
  it.each(CASES)('%s', (_name, entries, now, stands) => {
    const { stage, round, planned } = cardStageOf(anApplication({ entries }), now)
    expect(`${stage}, round ${String(round)}${planned ? ', planned' : ''}`).toBe(stands)
  })

  it('reads an interview lived elsewhere on the wall clock of home', () => {
    const application = anApplication({
      entries: [interview('2026-11-24T10:00', { zone: 'America/Toronto' })],
    })
    expect(cardStageOf(application, '2026-11-24T16:59', 'Europe/Paris').planned).toBe(true)
    expect(cardStageOf(application, '2026-11-24T17:00', 'Europe/Paris').planned).toBe(false)
  })

  it('counts a call of one’s own as a follow-up, and theirs as none', () => {
    const talk = interview('2026-11-23T10:00')
    const stageAfter = (...entries: readonly Entry[]) =>
      cardStageOf(anApplication({ entries: [talk, ...entries] }), '2026-11-25T12:00').stage
    expect(stageAfter(phoned('2026-11-24T10:00', 'no-answer'))).toBe('relanced')
    expect(stageAfter(theyCalled('2026-11-24T10:00', 'reached'))).toBe('interviewed')
    expect(stageAfter(theyCalled('2026-11-24T10:00', 'left-me-message'))).toBe('interviewed')
  })
})
