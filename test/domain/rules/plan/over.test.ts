import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { cardOf } from '#domain/views/card.ts'
import { stepViewsOf } from '#domain/views/stepView.ts'
import { todayOf } from '#domain/views/today.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, mail, offer, PARIS, person, thanks } from '#test/build/entries.ts'

/** Another company that waits to hear of an offer of Friday evening, until a last day. */
const tellAt = (now: string, deadline: string) => {
  const settings = defaultSettings(PARIS)
  const offering = anApplication({
    id: 'offering',
    entries: [interview('2026-11-10T10:00'), offer('2026-11-27T18:00', deadline)],
  })
  const application = anApplication({
    id: 'other',
    people: [person('Ana', { email: 'ana@example.com' })],
    entries: [
      interview('2026-11-12T10:00', { met: ['ana'], note: 'vu' }),
      thanks('2026-11-12T12:00', 'ana'),
      mail('2026-11-19T12:00', { to: 'ana' }),
    ],
  })
  const cards = makeCards(settings)
  for (const card of [offering, application]) cards.note(card)
  const others = cards.othersOf(application)
  const planned = makePlanner(settings).planned(application, { now, others })
  const steps = stepViewsOf(application, planned, now)
  const { groups } = todayOf([{ application, steps }], { now, region: 'FR', rows: 9 }, PARIS)
  const group = Object.entries(groups).find(([, { steps: of }]) =>
    of.some(({ rule }) => rule === 'tell-offer'),
  )
  const step = steps.find(({ rule }) => rule === 'tell-offer')
  return { step, group: group?.[0], card: cardOf(application, steps, { now, zone: PARIS }) }
}

describe('word of an offer whose last day comes before the next good slot', () => {
  it.each(['2026-11-27T19:30', '2026-11-30T09:00'])('is promised for no day, on %s', (now) => {
    const { step, card } = tellAt(now, '2026-11-30')
    expect(step).toMatchObject({ suggested: '2026-12-01T10:00', over: true, late: false })
    expect(step?.because.facts.at(-1)).toEqual({ fact: 'over', at: '2026-11-30T23:59' })
    expect(card.next).toMatchObject({ rule: 'tell-offer', over: 'soon' })
  })

  it.each(['2026-12-01T09:30', '2026-12-01T10:00', '2026-12-01T10:30'])(
    'has had its time once that day is over, at %s',
    (now) => {
      expect(tellAt(now, '2026-11-30')).toMatchObject({
        group: 'past',
        card: { next: { past: true } },
      })
    },
  )

  it('is for the next good slot where that is the last day, or before', () => {
    for (const deadline of ['2026-12-01', '2026-12-02']) {
      const { step } = tellAt('2026-11-27T19:30', deadline)
      expect(step?.moment).toBe('2026-12-01T10:00')
      expect(step?.over).toBeUndefined()
    }
    // It closed at ten; its group and its card say the same of it.
    const late = tellAt('2026-12-01T10:12', '2026-12-01')
    expect(late).toMatchObject({ group: 'past', card: { next: { past: true } } })
  })
})
