import { describe, expect, test } from 'vitest'
import { momentsOf, uidOf } from '#domain/outgoing/calendar/momentsOf.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview } from '#test/build/entries.ts'

const NOW = { now: '2026-11-26T12:00', zone: 'Europe/Paris' }
const step = (id: string, given: Partial<StepView> = {}): StepView =>
  ({
    id,
    rule: 'thank',
    channels: [],
    moment: '2026-11-27T10:00',
    priority: 'normal',
    late: false,
    ...given,
  }) as unknown as StepView

describe('what lies ahead of a card', () => {
  test('are interviews that have not ended, at the hour of their own zone', () => {
    const application = anApplication({
      entries: [
        interview('2026-11-20T10:00', { id: 'held' }),
        // 12:30 in Paris: it goes on for half an hour yet, there and here.
        interview('2026-11-26T06:30', { id: 'there', zone: 'America/Toronto' }),
        interview('2026-11-26T10:59', { id: 'over', durationMinutes: 61 }),
        interview('2026-12-03T14:00', { id: 'ahead', durationMinutes: 45 }),
        interview('2026-12-04T14:00', { id: 'called-off' }),
        {
          kind: 'cancelled',
          id: 'c',
          at: '2026-11-25T10:00',
          zone: 'Europe/Paris',
          interview: 'called-off',
        } as never,
      ],
    })
    const moments = momentsOf({ application, steps: [] }, NOW)
    expect(moments.map(({ uid, when }) => [uid, when])).toEqual([
      [
        uidOf('interview', 'there'),
        { start: '2026-11-26T06:30', zone: 'America/Toronto', minutes: 60 },
      ],
      [
        uidOf('interview', 'ahead'),
        { start: '2026-12-03T14:00', zone: 'Europe/Paris', minutes: 45 },
      ],
    ])
  })

  test('are steps under a name that does not move with them', () => {
    const application = anApplication()
    const uids = (id: string) =>
      momentsOf({ application, steps: [step(id)] }, NOW).map(({ uid }) => uid)
    expect(uids('thank:i1:p1::29.5')).toEqual(uids('thank:i1:p1::30.1'))
    expect(uids('thank:i1:p1::29.5')).not.toEqual(uids('thank:i1:p2::29.5'))
    expect(uids('thank:i1:p1')[0]).toMatch(/^step\.[\w.-]+@relance$/u)
  })

  test('are not the steps that wait for an interview to be told', () => {
    const steps = [step('thank:i1:p1', { untold: true })]
    expect(momentsOf({ application: anApplication(), steps }, NOW)).toEqual([])
  })

  test('are the announced answer and the last day of an offer, up to that day', () => {
    const application = anApplication({
      entries: [
        {
          kind: 'offer',
          id: 'o1',
          at: '2026-11-24T10:00',
          zone: 'Europe/Paris',
          deadline: '2026-11-26',
          salary: '42 000 €',
        } as never,
      ],
    })
    const card = { application, steps: [], announced: '2026-12-01' }
    expect(momentsOf(card, NOW).map(({ kind, when, money }) => [kind, when, money])).toEqual([
      ['announced', { day: '2026-12-01' }, []],
      ['deadline', { day: '2026-11-26' }, ['42 000 €']],
    ])
    const later = { ...NOW, now: '2026-11-27T00:00' }
    expect(momentsOf(card, later).map(({ kind }) => kind)).toEqual(['announced'])
  })
})
