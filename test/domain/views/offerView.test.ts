import { describe, expect, it } from 'vitest'
import { evolve } from '#domain/logbook/application.ts'
import { dueOf } from '#domain/views/dueOf.ts'
import { offersOf, offerViewOf } from '#domain/views/offerView.ts'
import { todayOf } from '#domain/views/today.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  interview,
  letGo,
  offer,
  offerMessage,
  offerWithdrawn,
  PARIS,
} from '#test/build/entries.ts'
import { cardAt, stepsAt } from '#test/build/viewed.ts'
import type { Entry } from '#domain/entry/entry.ts'

/** A Friday, and the last minute in which the offer may be answered. */
const LAST_MINUTE = '2026-11-27T23:59'
const met = interview('2026-11-10T10:00', { promise: { kind: 'none' } })
const offered = (...after: readonly Entry[]) =>
  anApplication({ entries: [met, offer('2026-11-20T15:00', '2026-11-27'), ...after] })
const viewed = (application: ReturnType<typeof offered>, now: string) =>
  offerViewOf(application, stepsAt(application, now), now)

describe('an offer that waits', () => {
  it('asks for an answer until the last minute of its last day, then what became of it', () => {
    expect(viewed(offered(), LAST_MINUTE)).toMatchObject({
      deadline: '2026-11-27',
      passed: false,
      theirs: false,
      step: { rule: 'decide', late: false, deadline: '2026-11-27' },
    })
    expect(viewed(offered(), '2026-11-28T00:00')).toMatchObject({
      passed: true,
      step: { rule: 'decide', late: true },
    })
  })

  it('is asked about once its last day is over, whenever the answer was put off to', () => {
    const body = { step: viewed(offered(), LAST_MINUTE)?.step?.id ?? '', zone: PARIS }
    const put = evolve(offered(), {
      type: 'step-snoozed',
      application: offered().id,
      body: { ...body, until: '2026-11-30T10:00' },
    })
    expect(viewed(put, LAST_MINUTE)?.step?.when).not.toBe('now')
    expect(viewed(put, '2026-11-28T00:00')).toMatchObject({ passed: true, step: { when: 'now' } })
    const day = todayOf([{ application: put, steps: stepsAt(put, '2026-11-28T09:00') }], {
      now: '2026-11-28T09:00',
      region: 'FR',
      rows: 9,
    })
    expect(dueOf(day).atOnce).toBe(1)
  })

  it('is theirs to speak of while a question waits for a word of theirs', () => {
    const asked = offered(offerMessage('2026-11-23T10:00'))
    expect(viewed(asked, '2026-11-23T11:00')).toMatchObject({
      theirs: true,
      step: { rule: 'ask-again' },
    })
  })

  it('has each of its steps on the first screen once, the first one with the offer', () => {
    const asked = offered(offerMessage('2026-11-23T10:00'))
    const steps = stepsAt(asked, '2026-11-26T11:00')
    expect(steps.map(({ rule }) => rule).sort()).toEqual(['ask-again', 'decide'])
    const { offers, groups } = todayOf([{ application: asked, steps }], {
      now: '2026-11-26T11:00',
      region: 'FR',
      rows: 9,
    })
    expect(offers.map(({ step }) => step?.rule)).toEqual(['decide'])
    expect(Object.values(groups).flatMap((group) => group.steps.map(({ rule }) => rule))).toEqual([
      'ask-again',
    ])
  })

  it('is none once it was declined, or withdrawn by them', () => {
    expect(viewed(offered(letGo('2026-11-24T10:00', 'declined')), LAST_MINUTE)).toBeUndefined()
    expect(viewed(offered(offerWithdrawn('2026-11-24T10:00')), LAST_MINUTE)).toBeUndefined()
  })

  it('names no last day that lay before the offer was made', () => {
    const slip = anApplication({ entries: [met, offer('2026-11-20T15:00', '2026-10-27')] })
    expect(viewed(slip, LAST_MINUTE)).not.toHaveProperty('deadline')
    expect(viewed(slip, LAST_MINUTE)).toMatchObject({ passed: false })
  })

  it('stands on its card before anything else there is to do, with its last day', () => {
    const again = offered(interview('2026-11-25T10:00'))
    expect(cardAt(again, '2026-11-26T09:00')).toMatchObject({
      offer: { deadline: '2026-11-27', passed: false, theirs: false },
      next: { rule: 'decide', deadline: '2026-11-27' },
    })
  })
})

it('offers are told by their last day, those without one at the end', () => {
  const offers = [
    anApplication({ id: 'none', entries: [met, offer('2026-11-20T15:00')] }),
    anApplication({ id: 'late', entries: [met, offer('2026-11-20T15:00', '2026-12-04')] }),
    anApplication({ id: 'soon', entries: [met, offer('2026-11-20T15:00', '2026-11-27')] }),
    anApplication({ id: 'nothing', entries: [met] }),
  ].map((application) => ({ application, steps: stepsAt(application, LAST_MINUTE) }))
  expect(offersOf(offers, LAST_MINUTE).map(({ application }) => application)).toEqual([
    'soon',
    'late',
    'none',
  ])
})
