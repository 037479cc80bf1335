import { dayOf, dayOfMinute, localDateTime } from '#domain/calendar/wallClock.ts'
import { isA, OWN, type readCard } from './card.ts'
import type { House, Step } from './house.ts'
import { on, plus } from './rows.ts'

/** What was done with a step: put off until then, or ticked away. */
export type MarkOf = (place: number, step: Step) => string | undefined
export const TICKED = 'ticked'
type Card = Pick<ReturnType<typeof readCard>, 'app' | 'clock' | 'now' | 'promised'>

/** Says of each step of a house when it is suggested and comes; steps are to be told in their order. */
export const makeShown = (
  { settings, people, lookedAt: { at, zone: home } }: House,
  markOf: MarkOf,
) => {
  /** The absence of a moment of one's own clock: 53. */
  const absenceAt = (moment: string) =>
    Object.values(settings.absences).find(
      ({ first, last }) => first <= moment && moment <= `${last}U`,
    )
  /** The half-days already suggested, for each person. */
  const taken = new Map<unknown, readonly string[]>()
  /** Whether a step has had its time at a moment, put off until then or not: 37. */
  const isOver = ({ clock }: Pick<Card, 'clock'>, step: Step, moment: number, until?: string) => {
    const putOff = until === undefined ? 0 : clock.read({ at: until, zone: home })
    const closed = dayOfMinute(Math.max(step.closes, step.keptFor === 0 ? 0 : putOff))
    return moment > step.closes && dayOfMinute(moment) - closed >= step.keptFor
  }
  /** When it is suggested to contact somebody, beside nothing else: 2, 39, 53. */
  const suggestedAlone = ({ clock, ...card }: Card, step: Step, until: string | undefined) => {
    const { rule, due, closes, pace } = step
    if (OWN.test(rule) || rule === 'missing-detail') return undefined
    const hours = /^(thank|connect)$/u.test(rule) ? undefined : step.hours
    const isAway = (moment: number) => absenceAt(clock.shown(moment))
    const midnight = (date: string, days: number) =>
      clock.read({ at: localDateTime(plus(0, dayOf(date) + days)), zone: home })
    const after = (moment: number): number => {
      const absence = isAway(moment)
      if (!absence) return moment
      const from = midnight(absence.last, 1)
      const ten = on(from, on(from, 0, '10:00') < from ? 1 : 0, '10:00')
      return after(hours?.nextSlot(from, pace) ?? ten)
    }
    const isNews = /^(follow-up|call-back|mail-after-message)$/u.test(rule)
    const open = Math.max(step.opens, card.now, isNews ? card.promised : 0)
    const beforeLeaving = (leaving: number) => {
      for (let day = on(leaving - 1, 0); plus(day, 1) > open; day = plus(day, -1)) {
        const from = Math.max(day, open)
        const good = hours?.nextSlot(from, pace) ?? Math.max(from, on(day, 0, '10:00'))
        if (good < Math.min(leaving, plus(day, 1)) && !isAway(good)) return good
      }
      return undefined
    }
    const late = Math.max(due, card.now)
    const putOff = until && absenceAt(until) ? clock.read({ at: until, zone: home }) : 0
    const best = Math.max(hours?.nextSlot(late, pace) ?? late, putOff)
    const [absence, back] = [isAway(best), after(best)]
    return (absence && back > closes && beforeLeaving(midnight(absence.first, 0))) || back
  }
  /** The same beside other contacts with the person: 52. */
  const suggestion = (card: Card, step: Step, until: string | undefined) => {
    const { app, clock } = card
    const { rule, to, pace, hours: own } = step
    const first = suggestedAlone(card, step, until)
    if (first === undefined) return undefined
    const hours = /^(thank|connect)$/u.test(rule) ? undefined : own
    const { who, told } = people(app, to)
    if (rule === 'connect' || !who || until !== undefined) return clock.shown(first)
    const made = told
      .filter(isA('thanks', 'message', 'contact'))
      .filter((one) => !isA('wrong')(one))
    const halfOf = (moment: number) => Math.floor(moment / 720)
    const kept = (taken.get(who) ?? []).map((text) => ({ at: text, zone: home }))
    const busy = new Set([...made, ...kept].map((one) => halfOf(clock.read(one))))
    /** The moment of the first free half-day from one on, moved into its hours. */
    const freeFrom = (half: number): number => {
      const day = on(half * 720, 0)
      const any = hours ? hours.hoursOn(dayOfMinute(day), pace) : { opens: 0, closes: 1440 }
      const start = Math.max(half * 720, day + (any?.opens ?? 1440))
      const end = Math.min(half * 720 + 720, day + (any?.closes ?? 0)) - 1
      const good = on(day, 0, half % 2 === 0 ? '10:00' : '14:30')
      const moment = Math.min(Math.max(good, start), end)
      return busy.has(half) || start > end || absenceAt(clock.shown(moment))
        ? freeFrom(half + 1)
        : moment
    }
    const text = clock.shown(busy.has(halfOf(first)) ? freeFrom(halfOf(first) + 1) : first)
    taken.set(who, [...(taken.get(who) ?? []), text])
    return text
  }
  /** A step as shown: put off to before its opening, for that day; else until its own next day: 51. */
  const shown = (card: Card & { readonly place: number }, step: Step) => {
    const mark = markOf(card.place, step)
    const [until, today] = [mark === TICKED ? undefined : mark, at.slice(0, 10)]
    const suggested = suggestion(card, step, until)
    const natural = suggested ?? step.text.due
    const isEarly = until !== undefined && until < step.text.opens
    // Nobody is contacted on a day away: 53.
    const isGone = suggested && until && until >= today && absenceAt(until)
    const holds = isEarly ? until >= today : (until ?? '') > at || natural.startsWith(today)
    const moment = (holds && !isGone && until) || natural
    const opens = isEarly && holds && !isGone ? until : step.text.opens
    return { place: card.place, step: { ...step, asks: opens, suggested, moment } }
  }
  /** Whether a step keeps nobody out of a half-day, as it has had its time by then: 52. */
  const comesLast = (card: Card, step: Step) => {
    const first = suggestedAlone(card, step, undefined)
    return first !== undefined && isOver(card, step, first)
  }
  return { shown, isOver, comesLast }
}
