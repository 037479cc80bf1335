import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aHistory, aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS } from '#test/build/entries.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { stepViewsOf } from '#domain/views/stepView.ts'
import { todayOf } from '#domain/views/today.ts'
import { glanceOf } from '#electron/host/reminders/glance.ts'

/** The person is at home, or away for some days that have begun. */
const told = fc.tuple(aHistory(), aMoment, fc.nat(20)).map(([spec, now, days]) => {
  const application = anApplication(spec)
  const first = now.slice(0, 10)
  const away = { first, last: localDate(dayOf(now) + days), ill: days > 10 }
  const absences = days === 0 ? {} : { away }
  const planner = makePlanner({ ...defaultSettings(PARIS), absences })
  const at = { now, others: NO_OTHERS }
  const steps = stepViewsOf(application, planner.planned(application, at), now)
  const hidden = planner.hidden(application, at)
  const day = todayOf([{ application, steps }], { now, region: 'FR', rows: 99 })
  return { now, steps, hidden, day }
})

describe('what the tray is told of any history', () => {
  it('never is a step that has had its time, nor a last day that is over as one ahead', () => {
    fc.assert(
      fc.property(told, ({ now, steps, hidden, day }) => {
        const { due, next } = glanceOf(
          day,
          { now, zone: PARIS, slotAfter: (moment) => moment, newId: () => 'new' },
          'fr',
        )
        const lapsed = new Set(hidden.flatMap(({ id, why }) => (why === 'lapsed' ? [id] : [])))
        const past = new Set(day.groups.past.steps.map(({ id }) => id))
        // Gone by the return, it is promised for no day.
        const over = new Set(steps.flatMap((step) => (step.over === true ? [step.id] : [])))
        const gone = [lapsed, past, over]
        expect(next.filter(({ step = '' }) => gone.some((each) => each.has(step)))).toEqual([])
        for (const { step, title } of next) {
          const { rule, deadline } = steps.find(({ id }) => id === step) ?? {}
          if (rule === 'decide' && deadline !== undefined)
            expect(/au plus tard/u.test(title)).toBe(deadline >= now.slice(0, 10))
        }
        if (due === 0) expect(next.every(({ title }) => title.includes(' · '))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
