import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/logbook/application.ts'
import { figuresOf } from '#domain/views/figures.ts'
import { anApplication } from '#test/build/anApplication.ts'
import type { Entry } from '#domain/entry/entry.ts'
import {
  answer,
  applied,
  call,
  hire,
  interview,
  letGo,
  mail,
  offer,
  person,
  phoned,
  refusal,
  reopened,
  theyCalled,
} from '#test/build/entries.ts'

const TIME = { now: '2026-11-24T09:00', zone: 'Europe/Paris' }
const answeredAfter = (id: string, days: number): Application =>
  anApplication({
    id,
    entries: [
      interview('2026-10-01T10:00'),
      answer(`2026-10-${String(1 + days).padStart(2, '0')}T12:00`),
    ],
  })

describe('the figures', () => {
  const answered = (count: number): Application[] =>
    Array.from({ length: count }, (_, at) => answeredAfter(`answered-${at}`, 2 * (at + 1)))
  const waiting = (id: string, entries: readonly Entry[] = []): Application =>
    anApplication({ id, entries: [interview('2026-10-01T10:00'), ...entries] })

  it('tell how long answers take from eight applications on', () => {
    expect(figuresOf(answered(7), {}, TIME).usualDelay).toBeNull()
    expect(figuresOf(answered(8), {}, TIME).usualDelay).toMatchObject({
      count: 8,
      waiting: 0,
      medianDays: 9,
    })
  })

  it('count no sending as an interview, nor what was only sent among those under way', () => {
    const sent = Array.from({ length: 9 }, (_, at) =>
      anApplication({
        id: `sent-${at}`,
        entries: [applied('2026-10-01T12:00'), ...(at < 5 ? [refusal('2026-10-09T10:00')] : [])],
      }),
    )
    const alone = figuresOf(answered(8), {}, TIME)
    const both = figuresOf([...answered(8), ...sent], {}, TIME)
    expect(both).toEqual({
      ...alone,
      applications: 17,
      byStage: { ...alone.byStage, sent: 9 },
    })
    expect(figuresOf(sent, {}, TIME)).toMatchObject({ open: 0, answered: 0, usualDelay: null })
  })

  it('count those who still wait, up to today, in how long answers take', () => {
    const all = [...answered(6), waiting('a'), waiting('b')]
    expect(figuresOf(all, {}, TIME)).toMatchObject({
      answered: 6,
      usualDelay: { count: 8, waiting: 2, medianDays: 9 },
    })
    // On day 3 those two had waited three days: no more is known of them.
    const early = figuresOf(
      [...answered(6), waiting('a'), waiting('b')],
      {},
      {
        ...TIME,
        now: '2026-10-04T09:00',
      },
    )
    expect(
      early.usualDelay?.curve.map(({ day, withoutAnswer }) => [day, withoutAnswer]),
    ).toContainEqual([2, 7 / 8])
    expect(early.usualDelay?.medianDays).toBe(8)
  })

  it('end a wait without an answer when the application was put away', () => {
    const put = waiting('put-away', [letGo('2026-10-06T10:00')])
    const delay = figuresOf([...answered(7), put], {}, TIME).usualDelay
    // It waited five days: on day 6 five are left, of which one answers.
    expect(delay?.curve[2]?.withoutAnswer).toBeCloseTo((7 / 8) * (6 / 7) * (4 / 5), 12)
    const back = waiting('back', [letGo('2026-10-06T10:00'), reopened('2026-10-20T10:00')])
    expect(
      figuresOf([...answered(7), back], {}, TIME).usualDelay?.curve[2]?.withoutAnswer,
    ).toBeCloseTo(5 / 8, 12)
  })

  it('leave interviews that lie ahead out of how long answers take', () => {
    const ahead = anApplication({ id: 'ahead', entries: [interview('2026-11-24T10:00')] })
    expect(figuresOf([...answered(7), ahead], {}, TIME).usualDelay).toBeNull()
  })

  it('count answers by whole weeks after the interview', () => {
    const all = [
      answeredAfter('a', 6),
      answeredAfter('b', 7),
      answeredAfter('c', 14),
      answeredAfter('d', 13),
    ]
    expect(figuresOf(all, {}, TIME).weeksToAnswer).toEqual([1, 2, 1])
    expect(figuresOf([], {}, TIME).weeksToAnswer).toEqual([])
  })

  it('count what is open, answered and where each stands', () => {
    const figures = figuresOf(
      [
        anApplication({
          id: 'a',
          entries: [interview('2026-11-01T10:00'), refusal('2026-11-10T10:00')],
        }),
        anApplication({
          id: 'b',
          entries: [interview('2026-11-01T10:00'), hire('2026-11-10T10:00')],
        }),
        anApplication({
          id: 'c',
          entries: [interview('2026-11-01T10:00'), offer('2026-11-10T10:00')],
        }),
        anApplication({ id: 'd', entries: [interview('2026-11-01T10:00')] }),
        { ...anApplication({ id: 'e' }), presence: 'removed' },
      ],
      {},
      TIME,
    )
    expect(figures).toMatchObject({ applications: 4, open: 2, answered: 3 })
    expect(figures.byStage).toMatchObject({ interviewed: 2, refused: 1, hired: 1, thanked: 0 })
  })

  it('credit an answer to the last channel tried before it, once', () => {
    const figures = figuresOf(
      [
        anApplication({
          entries: [
            interview('2026-11-01T10:00'),
            mail('2026-11-08T10:00'),
            call('2026-11-15T10:00', 'voicemail'),
            answer('2026-11-16T10:00'),
            answer('2026-11-17T10:00'),
          ],
        }),
      ],
      {},
      TIME,
    )
    expect(figures.byChannel.email).toEqual({ sent: 1, answered: 0 })
    expect(figures.byChannel.phone).toEqual({ sent: 1, answered: 1 })
  })

  it('keep to the applications of the period', () => {
    const all = [answeredAfter('a', 6)]
    expect(figuresOf(all, { from: '2026-10-08' }, TIME).applications).toBe(0)
    expect(figuresOf(all, { from: '2026-10-07' }, TIME).applications).toBe(1)
    expect(figuresOf(all, { stages: ['hired'] }, TIME).applications).toBe(0)
  })

  it('keep to the applications in which somebody of that name was met', () => {
    const met = anApplication({ id: 'a', people: [person('Hélène Costa')] })
    const all = [met, answeredAfter('b', 6)]
    expect(figuresOf(all, { person: 'helene' }, TIME).applications).toBe(1)
    expect(figuresOf(all, { person: 'Hélène Martin' }, TIME).applications).toBe(0)
    expect(figuresOf(all, { person: '' }, TIME).applications).toBe(2)
  })

  it('count calls of one’s own among what was sent, and none of theirs', () => {
    const { byChannel } = figuresOf(
      [
        anApplication({
          entries: [
            interview('2026-11-01T10:00'),
            phoned('2026-11-10T10:00', 'voicemail'),
            theyCalled('2026-11-11T10:00', 'reached'),
            answer('2026-11-11T10:00'),
          ],
        }),
      ],
      {},
      TIME,
    )
    expect(byChannel.phone).toEqual({ sent: 1, answered: 1 })
  })
})
