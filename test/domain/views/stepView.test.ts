import { describe, expect, it } from 'vitest'
import type { PlannedStep } from '#domain/rules/plan/marked.ts'
import { askedAt } from '#domain/views/askedAt.ts'
import { bySoonest, stepViewOf, type StepView } from '#domain/views/stepView.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { person } from '#test/build/entries.ts'

const step = (given: Partial<StepView> = {}): StepView => ({
  id: 'follow-up:met:1',
  rule: 'follow-up',
  application: 'app',
  channels: [],
  opens: '2026-11-24T00:00',
  due: '2026-11-24T10:00',
  priority: 'normal',
  hints: [],
  because: { reason: 'no-date', facts: [], numbers: [], sources: [] },
  moment: '2026-11-24T10:00',
  when: 'today',
  late: false,
  company: '',
  pace: 'normal',
  post: '',
  ...given,
})

describe('a step as it stands', () => {
  it('names the company, the post and the person', () => {
    const application = anApplication({ people: [person('Hélène', { civility: 'madame' })] })
    expect(stepViewOf(application, step({ to: 'hélène' }), '2026-11-24T09:00')).toMatchObject({
      company: 'Brumelle Logistique',
      person: { id: 'hélène', name: 'Hélène', civility: 'madame' },
    })
  })

  it('is asked for when the person chose, unless it only opened later', () => {
    const planned: PlannedStep = step({ snoozedUntil: '2026-11-26T10:00' })
    expect(askedAt(planned)).toBe('2026-11-26T10:00')
    expect(askedAt({ ...planned, snoozedUntil: '2026-11-24T00:00' })).toBe('2026-11-24T00:00')
    expect(askedAt({ ...planned, snoozedUntil: '2026-11-23T23:59' })).toBe('2026-11-24T10:00')
  })

  it('comes before what is asked for later, louder before quieter at the same minute', () => {
    const order = [
      step({ id: 'd', when: 'later', moment: '2026-11-20T10:00' }),
      step({ id: 'c', priority: 'low' }),
      step({ id: 'b' }),
      step({ id: 'a', when: 'now', moment: '2026-11-24T11:00' }),
    ].sort(bySoonest)
    expect(order.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('of what may be done now, puts what closes soonest first and proposals to let go last', () => {
    const now = (id: string, given: Partial<StepView>) => step({ id, when: 'now', ...given })
    const order = [
      now('let-go', { rule: 'let-go', moment: '2026-11-01T10:00' }),
      now('quiet', { priority: 'low', closes: '2026-11-24T11:00' }),
      now('long late', { late: true, closes: '2026-11-02T10:00' }),
      now('late', { late: true, closes: '2026-11-20T10:00' }),
      now('open-ended', {}),
      now('closes later', { closes: '2026-11-25T10:01' }),
      now('closes first', { closes: '2026-11-25T10:00' }),
    ].sort(bySoonest)
    expect(order.map(({ id }) => id)).toEqual([
      'closes first',
      'closes later',
      'open-ended',
      'late',
      'long late',
      'quiet',
      'let-go',
    ])
  })
})
