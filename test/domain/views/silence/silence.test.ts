import { describe, expect, it } from 'vitest'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { silenceOf, stillToCome, withoutAnswerAfter } from '#domain/views/silence/silence.ts'
import { curveOf, type Wait } from '#domain/views/usualDelay.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { answer, interview, letGo, PARIS } from '#test/build/entries.ts'

const answered = (...days: readonly number[]): readonly Wait[] =>
  days.map((each) => ({ days: each, isAnswered: true }))
const waiting = (...days: readonly number[]): readonly Wait[] =>
  days.map((each) => ({ days: each, isAnswered: false }))

/**
 * What `summary(survfit(Surv(time, status) ~ x, data = aml))` of R prints, with the numbers of its
 * vignette: acute myelogenous leukaemia, Miller (1997), "Survival Analysis", in the package survival.
 * Day, at risk, events, survival.
 */
const MAINTAINED = [
  [9, 11, 1, 0.909],
  [13, 10, 1, 0.818],
  [18, 8, 1, 0.716],
  [23, 7, 1, 0.614],
  [31, 5, 1, 0.491],
  [34, 4, 1, 0.368],
  [48, 2, 1, 0.184],
]
const NOT_MAINTAINED = [
  [5, 12, 2, 0.8333],
  [8, 10, 2, 0.6667],
  [12, 8, 1, 0.5833],
  [23, 6, 1, 0.4861],
  [27, 5, 1, 0.3889],
  [30, 4, 1, 0.2917],
  [33, 3, 1, 0.1944],
  [43, 2, 1, 0.0972],
  [45, 1, 1, 0],
]

describe('the curve of answers', () => {
  it.each([
    [
      'maintained',
      [...answered(9, 13, 18, 23, 31, 34, 48), ...waiting(13, 28, 45, 161)],
      MAINTAINED,
      3,
    ],
    [
      'not maintained',
      [...answered(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), ...waiting(16)],
      NOT_MAINTAINED,
      4,
    ],
  ])('is that of survfit: %s', (_, waits, told, digits) => {
    expect(
      curveOf(waits).map((point) => [
        point.day,
        point.waiting,
        point.answers,
        Number(point.withoutAnswer.toFixed(digits)),
      ]),
    ).toEqual(told)
  })

  it('is a step that holds from its day on', () => {
    const curve = curveOf(answered(5, 5, 8, 8))
    expect([4, 5, 7, 8, 99].map((day) => withoutAnswerAfter(curve, day))).toEqual([
      1, 0.5, 0.5, 0, 0,
    ])
  })

  it('says how many of ten answers come later still', () => {
    const curve = curveOf([...answered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), ...waiting(20, 20)])
    expect(stillToCome(curve, 0)).toEqual({ some: 'nearly-all' })
    expect(stillToCome(curve, 6)).toEqual({ some: 'tenths', tenths: 4 })
    expect(stillToCome(curve, 9)).toEqual({ some: 'tenths', tenths: 1 })
    expect(stillToCome(curve, 10)).toEqual({ some: 'none' })
    const long = curveOf(answered(...Array.from({ length: 40 }, (_, day) => day + 1)))
    expect(stillToCome(long, 39)).toEqual({ some: 'few' })
  })
})

describe('what silence means by now', () => {
  const NOW = '2026-11-27T09:00'
  const app = (id: string, daysAgo: number, answeredAfter?: number, put?: 'away') => {
    const held = dayOf(NOW) - daysAgo
    const at = (day: number, time: string) => `${localDate(day)}T${time}`
    return anApplication({
      id,
      entries: [
        interview(at(held, '08:00'), { id: `${id}-held`, promise: { kind: 'none' } }),
        ...(answeredAfter === undefined ? [] : [answer(at(held + answeredAfter, '10:00'))]),
        ...(put === undefined ? [] : [letGo(at(held + 20, '10:00'))]),
      ],
    })
  }
  const silenceWith = (count: number) =>
    silenceOf(
      [
        ...Array.from({ length: count }, (_, at) => app(`a${String(at)}`, 40, at + 1)),
        app('fresh', 0),
        app('long', 25),
        app('away', 30, undefined, 'away'),
      ],
      { now: NOW, zone: PARIS },
    )

  it('tells nothing under eight answers, and still who waits, the longest first', () => {
    const { answers, unanswered, curve, waiting: waits } = silenceWith(7)
    expect([answers, unanswered, curve.length]).toEqual([7, 3, 0])
    expect(waits.map(({ application, days, toCome }) => [application, days, toCome])).toEqual([
      ['long', 25, undefined],
      ['fresh', 0, undefined],
    ])
  })

  it('tells each that waits how many answers still came later', () => {
    const { curve, waiting: waits, longestDays } = silenceWith(8)
    expect(curve.length).toBe(8)
    expect(longestDays).toBe(25)
    expect(waits.map(({ toCome }) => toCome)).toEqual([{ some: 'none' }, { some: 'nearly-all' }])
  })
})
