import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minuteOf, dayOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry.ts'
import { makePlanner } from '#domain/rules/plan.ts'
import { defaultSettings } from '#domain/settings.ts'
import { stageOf } from '#domain/stage.ts'
import type { RuleId } from '#domain/step.ts'
import { aHistory, aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, mail } from '#test/build/entries.ts'
import { stepsOf } from '#test/build/planLines.ts'

const ZONES = ['Europe/Paris', 'America/Toronto', 'Australia/Lord_Howe']
const COURTEOUS: ReadonlySet<RuleId> = new Set([
  'follow-up',
  'call-back',
  'mail-after-message',
  'refusal-thanks',
  're-approach',
  'tell-others',
])

describe.each(ZONES)('whatever happened, planned in %s', (zone) => {
  const settings = defaultSettings(zone)
  const planner = makePlanner(settings)
  const histories = aHistory([zone, ...ZONES])

  it('opens, due and closes come in this order', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        for (const { opens, due, closes } of planner.plan(anApplication(history), {
          now,
          otherOpen: 1,
        })) {
          expect(opens <= due).toBe(true)
          expect(closes === undefined || due <= closes).toBe(true)
        }
      }),
    )
  })

  it('nobody is contacted outside contact hours, thanks and invitations aside', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        const application = anApplication(history)
        const refused = stageOf(application, now, zone).stage === 'refused'
        const pace = refused ? 'normal' : application.details.pace
        for (const { rule, due, suggested } of planner.plan(application, { now, otherOpen: 1 })) {
          if (!COURTEOUS.has(rule)) continue
          expect(planner.calendar.isContactHour(minuteOf(due), pace)).toBe(true)
          expect(planner.calendar.isContactHour(minuteOf(suggested ?? ''), pace)).toBe(true)
          expect((suggested ?? '') >= now && (suggested ?? '') >= due).toBe(true)
        }
      }),
    )
  })

  it('ids are well formed and unique', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        const steps = planner.plan(anApplication(history), { now, otherOpen: 1 })
        const ids = steps.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) expect(id).toMatch(/^[\w:.-]{1,200}$/u)
      }),
    )
  })

  it('the plan is a function of its inputs', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        const application = anApplication(history)
        const time = { now, otherOpen: 2 }
        const first = planner.plan(application, time)
        expect(planner.plan(application, time)).toEqual(first)
        const copied = JSON.parse(JSON.stringify({ application, settings })) as {
          application: typeof application
          settings: typeof settings
        }
        expect(makePlanner(copied.settings).plan(copied.application, time)).toEqual(first)
      }),
      { numRuns: 40 },
    )
  })

  it('after a decision only its own steps stand', () => {
    const allowed: Readonly<Record<string, readonly RuleId[]>> = {
      refused: ['refusal-thanks', 're-approach'],
      hired: ['contract', 'tell-others'],
      'let-go': ['thank'],
    }
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        const application = anApplication(history)
        const own = allowed[stageOf(application, now, zone).stage]
        if (own === undefined) return
        for (const { rule } of planner.plan(application, { now, otherOpen: 1 }))
          expect(own).toContain(rule)
      }),
    )
  })

  it('the whole deduction ends in the chosen moment', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        for (const { because, due, suggested } of planner.plan(anApplication(history), {
          now,
          otherOpen: 1,
        })) {
          const last = because.facts.at(-1)
          expect(last?.at).toBe(last?.fact === 'so-late' ? suggested : due)
          expect(because.sources.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('a promise', () => {
  it('is never run ahead of, whatever was tried before it', () => {
    const attempts = fc.array(
      fc.record({ minute: fc.integer({ min: 0, max: 20 * 1440 }), spoken: fc.boolean() }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), attempts, aMoment, (days, tried, now) => {
        const held = interview('2026-11-24T10:00', { promise: { kind: 'within', days } })
        const promised = dayOf('2026-11-24') + days
        const entries: readonly Entry[] = [
          held,
          ...tried.map(({ minute, spoken }, place): Entry => {
            const at = `2026-12-${String(1 + Math.floor(minute / 1440)).padStart(2, '0')}T10:00`
            const outcome = spoken ? 'no-answer' : 'sent'
            return { ...mail(at), id: `try-${place}`, outcome } as Entry
          }),
        ]
        for (const { rule, due } of stepsOf({ entries, now }))
          if (['follow-up', 'call-back', 'mail-after-message', 'let-go'].includes(rule))
            expect(dayOf(due)).toBeGreaterThanOrEqual(promised)
      }),
    )
  })
})

describe('silence', () => {
  it.each([1, 2, 3, 6])(
    'brings at most %i follow-ups, then the proposal to let go',
    (roundsMaximum) => {
      const numbers = { roundsMaximum }
      const entries: Entry[] = [interview('2026-11-24T10:00')]
      let now = '2026-11-25T12:00'
      let sent = 0
      for (let turn = 0; turn < 10; turn += 1) {
        const next = stepsOf({ entries, now, numbers }).find(({ rule }) => rule === 'follow-up')
        if (next?.suggested === undefined) break
        entries.push(mail(next.suggested))
        now = next.suggested
        sent += 1
      }
      expect(sent).toBe(roundsMaximum)
      expect(stepsOf({ entries, now, numbers }).map(({ rule }) => rule)).toEqual(['let-go'])
    },
  )
})

describe('the id of a step', () => {
  const idsWith = (at: string, numbers = {}) =>
    stepsOf({
      entries: [interview(at, { id: 'first', goodRapport: true })],
      now: '2026-11-27T12:00',
      numbers,
    }).map(({ id }) => id)

  it('survives a corrected date and changed settings', () => {
    expect(idsWith('2026-11-24T10:00')).toEqual(['follow-up:first:1'])
    expect(idsWith('2026-11-23T15:00')).toEqual(['follow-up:first:1'])
    expect(idsWith('2026-11-24T10:00', { firstFollowUpDays: 12 })).toEqual(['follow-up:first:1'])
  })
})
