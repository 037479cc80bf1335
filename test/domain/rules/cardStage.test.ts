import { describe, expect, it } from 'vitest'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  applied,
  call,
  hire,
  interview,
  letGo,
  mail,
  note,
  offer,
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
  ['nothing yet: not sent', [], LATER, 'sent, round 0'],
  ['nothing but notes', [note('2026-11-25T09:00')], LATER, 'sent, round 0'],
  ['sent', [applied('2026-11-10T12:00')], LATER, 'sent, round 0'],
  [
    'sent and followed up: no interview was followed up',
    [applied('2026-11-10T12:00'), mail('2026-11-20T10:00')],
    LATER,
    'sent, round 0',
  ],
  [
    'sent, an interview ahead',
    [applied('2026-11-10T12:00'), held],
    '2026-11-23T10:00',
    'interviewed, round 1, planned',
  ],
  ['sent, the interview over', [applied('2026-11-10T12:00'), held], LATER, 'interviewed, round 1'],
  [
    'what was done before the interview does not count after it',
    [applied('2026-11-10T12:00'), mail('2026-11-20T10:00'), held],
    LATER,
    'interviewed, round 1',
  ],
  [
    'sent and refused',
    [applied('2026-11-10T12:00'), refusal('2026-12-01T10:00')],
    LATER,
    'sent, round 0, refused',
  ],
  [
    'sent and let go',
    [applied('2026-11-10T12:00'), letGo('2026-12-01T10:00')],
    LATER,
    'sent, round 0, let-go',
  ],
  [
    'let go, and taken up again',
    [applied('2026-11-10T12:00'), letGo('2026-12-01T10:00'), reopened('2026-12-02T10:00')],
    LATER,
    'sent, round 0',
  ],
  [
    'sent and hired without an interview',
    [applied('2026-11-10T12:00'), hire('2026-12-01T10:00')],
    LATER,
    'hired, round 0',
  ],
  [
    'sent, an offer without an interview',
    [applied('2026-11-10T12:00'), offer('2026-12-01T10:00')],
    LATER,
    'interviewed, round 0',
  ],
  [
    'a card from before, thanked without an interview',
    [thanks('2026-11-25T09:00')],
    LATER,
    'thanked, round 0',
  ],
  [
    'a card from before, followed up without an interview',
    [mail('2026-12-01T10:00')],
    LATER,
    'relanced, round 0',
  ],
  [
    'a card from before, with their call',
    [theyCalled('2026-12-01T10:00', 'reached')],
    LATER,
    'interviewed, round 0',
  ],
  [
    'a card from before, refused without an interview',
    [refusal('2026-12-01T10:00')],
    LATER,
    'refused, round 0',
  ],
  [
    'a card from before, let go without an interview',
    [letGo('2026-12-01T10:00')],
    LATER,
    'let-go, round 0',
  ],
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
    const { stage, round, planned, closed } = cardStageOf(anApplication({ entries }), now)
    const more = [...(planned ? ['planned'] : []), ...(closed === undefined ? [] : [closed])]
    expect([stage, `round ${String(round)}`, ...more].join(', ')).toBe(stands)
  })

  it.each([true, false])(
    'said to be sent some day or not yet, waits for an interview (%s)',
    (sent) => {
      const stageWith = (...entries: readonly Entry[]) =>
        cardStageOf(anApplication({ details: { sentUndated: sent }, entries }), LATER).stage
      expect(stageWith()).toBe('sent')
      expect(stageWith(phoned('2026-11-24T10:00', 'reached'))).toBe('sent')
      expect(stageWith(letGo('2026-11-24T10:00'))).toBe('sent')
      expect(stageWith(phoned('2026-11-24T09:00', 'reached'), held)).toBe('interviewed')
    },
  )

  it('reads an interview lived elsewhere on the wall clock of home', () => {
    const application = anApplication({
      entries: [interview('2026-11-24T10:00', { zone: 'America/Toronto' })],
    })
    expect(cardStageOf(application, '2026-11-24T16:59', 'Europe/Paris').planned).toBe(true)
    expect(cardStageOf(application, '2026-11-24T17:00', 'Europe/Paris').planned).toBe(false)
  })

  it('takes what is noted in the minute of its end as after it, a refusal while it lasts as before', () => {
    const talk = interview('2026-11-24T10:00')
    const at = (now: string, ...entries: readonly Entry[]) =>
      cardStageOf(anApplication({ entries: [talk, ...entries] }), now)
    expect(at('2026-11-24T11:00', thanks('2026-11-24T11:00')).stage).toBe('thanked')
    expect(at('2026-11-24T10:45', refusal('2026-11-24T10:30'))).toEqual({
      stage: 'refused',
      round: 0,
      planned: false,
    })
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
