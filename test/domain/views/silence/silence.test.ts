import { describe, expect, it } from 'vitest'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { silenceOf, stillToCome, withoutAnswerAfter } from '#domain/views/silence/silence.ts'
import { curveOf, type Wait } from '#domain/views/usualDelay.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { answer, couldNotCome, interview, letGo, PARIS } from '#test/build/entries.ts'

const answered = (...days: readonly number[]): readonly Wait[] =>
  days.map((each) => ({ days: each, isAnswered: true }))
const waiting = (...days: readonly number[]): readonly Wait[] =>
  days.map((each) => ({ days: each, isAnswered: false }))

/**
 * Printed by R 4.2.2 with its package survival 3.5.3; day, at risk, events, survival:
 *
 *   library(survival)
 *   told <- function(days, answered) {
 *     k <- summary(survfit(Surv(days, answered) ~ 1))
 *     print(cbind(k$time, k$n.risk, k$n.event))
 *     cat(sprintf("%.12f", k$surv), sep = ", ")
 *   }
 *   told(aml$time[aml$x == "Maintained"], aml$status[aml$x == "Maintained"])
 *   told(aml$time[aml$x != "Maintained"], aml$status[aml$x != "Maintained"])
 *   told(c(0,1,1,2,2,2,3,5,5,7,7,8,10,10,12,14,14,21,28,35,60),
 *        c(1,1,0,1,1,0,0,1,0,1,1,0, 1, 0, 0, 1, 1, 0, 1, 0, 0))
 */
const MAINTAINED = [
  [9, 11, 1, 0.909090909091],
  [13, 10, 1, 0.818181818182],
  [18, 8, 1, 0.715909090909],
  [23, 7, 1, 0.613636363636],
  [31, 5, 1, 0.490909090909],
  [34, 4, 1, 0.368181818182],
  [48, 2, 1, 0.184090909091],
]
const NOT_MAINTAINED = [
  [5, 12, 2, 0.833333333333],
  [8, 10, 2, 0.666666666667],
  [12, 8, 1, 0.583333333333],
  [23, 6, 1, 0.486111111111],
  [27, 5, 1, 0.388888888889],
  [30, 4, 1, 0.291666666667],
  [33, 3, 1, 0.194444444444],
  [43, 2, 1, 0.097222222222],
  [45, 1, 1, 0],
]
/** Answers and waits of one day, an answer on day 0, waits longer than the last answer. */
const TIED = [
  [0, 21, 1, 0.952380952381],
  [1, 20, 1, 0.904761904762],
  [2, 18, 2, 0.804232804233],
  [5, 14, 1, 0.74678760393],
  [7, 12, 2, 0.622323003275],
  [10, 9, 1, 0.553176002911],
  [14, 6, 2, 0.368784001941],
  [28, 3, 1, 0.245856001294],
]
const DIGITS = 12

describe('the curve of answers', () => {
  it.each([
    [
      'maintained',
      [...answered(9, 13, 18, 23, 31, 34, 48), ...waiting(13, 28, 45, 161)],
      MAINTAINED,
    ],
    [
      'not maintained',
      [...answered(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), ...waiting(16)],
      NOT_MAINTAINED,
    ],
    [
      'days with ties',
      [
        ...answered(0, 1, 2, 2, 5, 7, 7, 10, 14, 14, 28),
        ...waiting(1, 2, 3, 5, 8, 10, 12, 21, 35, 60),
      ],
      TIED,
    ],
  ])('is that of survfit: %s', (_, waits, told) => {
    expect(
      curveOf(waits).map((point) => [
        point.day,
        point.waiting,
        point.answers,
        Number(point.withoutAnswer.toFixed(DIGITS)),
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

  it('does not count as waiting whoever was invited again and could not come', () => {
    const application = anApplication({
      entries: [
        interview(`${localDate(dayOf(NOW) - 14)}T10:00`),
        interview(`${localDate(dayOf(NOW) - 4)}T10:00`, { id: 'next' }),
        couldNotCome(`${localDate(dayOf(NOW) - 4)}T11:00`, 'next'),
      ],
    })
    const told = silenceOf([application], { now: NOW, zone: PARIS })
    expect([told.answers, told.waiting]).toEqual([1, []])
  })

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
