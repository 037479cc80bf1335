import { othersOpen } from '#test/build/othersOpen.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import type { RuleId } from '#domain/rules/step.ts'
import { aHistory, aMoment } from '#test/build/aHistory.ts'
import { anApplication, type ApplicationSpec } from '#test/build/anApplication.ts'
import { call, hire, interview, letGo, mail, refusal } from '#test/build/entries.ts'
import { hoursOf, isCourteous } from '#test/build/courteousHours.ts'
import { stepsOf } from '#test/build/planLines.ts'

const ZONES = ['Europe/Paris', 'America/Toronto', 'Australia/Lord_Howe']

describe.each(ZONES)('whatever happened, planned in %s', (zone) => {
  const settings = defaultSettings(zone)
  const planner = makePlanner(settings)
  const histories = aHistory([zone, ...ZONES])

  it('opens, due and closes come in this order', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        for (const { opens, due, closes } of planner.plan(anApplication(history), {
          now,
          others: othersOpen(1),
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
        const refused = cardStageOf(application, now, zone).stage === 'refused'
        const pace = refused ? 'normal' : application.details.pace
        for (const step of planner.plan(application, { now, others: othersOpen(1) })) {
          const hours = hoursOf(step, pace)
          if (hours === null) continue
          const { due, suggested = '' } = step
          expect(isCourteous(due, hours), `${step.rule} due ${due}`).toBe(true)
          expect(isCourteous(suggested, hours), `${step.rule} suggested ${suggested}`).toBe(true)
          expect(suggested >= now && suggested >= due).toBe(true)
        }
      }),
    )
  })

  it('ids are well formed and unique', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        const steps = planner.plan(anApplication(history), { now, others: othersOpen(1) })
        const ids = steps.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) expect(id).toMatch(/^[\w:.-]{1,200}$/u)
      }),
    )
  })

  it('the plan is a function of its inputs, and the same once the history is replayed', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        const application = anApplication(history)
        const time = { now, others: othersOpen(2) }
        const first = planner.plan(application, time)
        expect(planner.plan(application, time)).toEqual(first)
        const copied = JSON.parse(JSON.stringify({ application, settings })) as {
          application: typeof application
          settings: typeof settings
        }
        expect(makePlanner(copied.settings).plan(copied.application, time)).toEqual(first)
        const replayed = anApplication(JSON.parse(JSON.stringify(history)) as ApplicationSpec)
        expect(makePlanner(settings).plan(replayed, time)).toEqual(first)
      }),
      { numRuns: 40 },
    )
  })

  it('after a decision only its own steps stand, whatever came before', () => {
    const decided = '2027-07-03T12:00'
    const after = { now: '2027-07-03T12:05', others: othersOpen(1) }
    const rulesAfter = (history: ApplicationSpec, decision: Entry): readonly RuleId[] => {
      const entries = [...(history.entries ?? []), { ...decision, zone }]
      return planner.plan(anApplication({ ...history, entries }), after).map(({ rule }) => rule)
    }
    fc.assert(
      fc.property(histories, (history) => {
        expect(rulesAfter(history, hire(decided))).toEqual(['contract', 'tell-others'])
        expect(rulesAfter(history, letGo(decided))).toEqual([])
        for (const rule of rulesAfter(history, letGo(decided, 'withdrawn')))
          expect(rule).toBe('thank')
        const [thanks, ...others] = rulesAfter(history, refusal(decided))
        expect(thanks).toBe('refusal-thanks')
        for (const rule of others)
          expect(['re-approach', 'keep-in-touch', 'ask-if-reopened']).toContain(rule)
      }),
    )
  })

  it('the whole deduction ends in the chosen moment', () => {
    fc.assert(
      fc.property(histories, aMoment, (history, now) => {
        for (const { because, due, suggested } of planner.plan(anApplication(history), {
          now,
          others: othersOpen(1),
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
  const CONTACTS: readonly RuleId[] = ['follow-up', 'call-back', 'mail-after-message']

  it('never brings more than the maximum of rounds, then the proposal to let go', () => {
    const aTry = fc.constantFrom('mail', 'no-answer', 'voicemail', 'reached', 'message-left')
    const tries = fc.array(aTry, { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), tries, (roundsMaximum, tried) => {
        const numbers = { roundsMaximum }
        const entries: Entry[] = [interview('2026-11-24T10:00')]
        const rounds = new Set<number | undefined>()
        let now = '2026-11-25T12:00'
        for (const how of tried) {
          const steps = stepsOf({ entries, now, numbers })
          const step = steps.find(({ rule }) => CONTACTS.includes(rule))
          if (step?.suggested === undefined) break
          rounds.add(step.round)
          now = step.suggested
          const writes = how === 'mail' || step.rule === 'mail-after-message'
          entries.push(writes ? mail(now) : call(now, how))
        }
        expect(rounds.size).toBe(roundsMaximum)
        expect(stepsOf({ entries, now, numbers }).map(({ rule }) => rule)).toEqual(['let-go'])
      }),
    )
  })
})

describe('the id of a step', () => {
  const idsWith = (at: string, numbers = {}) =>
    stepsOf({
      entries: [interview(at, { id: 'first', goodRapport: true })],
      now: '2026-11-27T12:00',
      numbers,
    }).map(({ id }) => id)

  it('survives changed settings, and dies with the moment it counts from', () => {
    const ids = idsWith('2026-11-24T10:00')
    expect(ids).toEqual([
      expect.stringMatching(/^thank:first::/u),
      expect.stringMatching(/^follow-up:first:1::/u),
    ])
    expect(idsWith('2026-11-24T10:00', { firstFollowUpDays: 12 })).toEqual(ids)
    const moved = idsWith('2026-11-23T15:00')
    expect(moved).toHaveLength(2)
    for (const id of moved) expect(ids).not.toContain(id)
  })
})
