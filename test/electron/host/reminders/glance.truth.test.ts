import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aHistory, aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS } from '#test/build/entries.ts'
import { hiddenOf, stepsAt } from '#test/build/viewed.ts'
import { todayOf } from '#domain/views/today.ts'
import { glanceOf } from '#electron/host/reminders/glance.ts'

const told = fc.tuple(aHistory(), aMoment).map(([spec, now]) => {
  const application = anApplication(spec)
  const steps = stepsAt(application, now)
  const day = todayOf([{ application, steps }], { now, region: 'FR', rows: 99 })
  return { application, now, steps, day }
})

describe('what the tray is told of any history', () => {
  it('never is a step that has had its time, nor a last day that is over as one ahead', () => {
    fc.assert(
      fc.property(told, ({ application, now, steps, day }) => {
        const { due, next } = glanceOf(
          day,
          { now, zone: PARIS, slotAfter: (moment) => moment, newId: () => 'new' },
          'fr',
        )
        const lapsed = new Set(
          hiddenOf(application, now).flatMap(({ id, why }) => (why === 'lapsed' ? [id] : [])),
        )
        const past = new Set(day.groups.past.steps.map(({ id }) => id))
        expect(next.filter(({ step = '' }) => lapsed.has(step) || past.has(step))).toEqual([])
        for (const { step, title } of next) {
          const deadline = steps.find(({ id }) => id === step)?.deadline
          if (deadline !== undefined)
            expect(/au plus tard/u.test(title)).toBe(deadline >= now.slice(0, 10))
        }
        if (due === 0) expect(next.every(({ title }) => title.includes(' · '))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
