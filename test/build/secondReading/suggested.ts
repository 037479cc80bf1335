import { awayOn } from '#domain/away/spans.ts'
import { dayOf, dayOfMinute, localDate } from '#domain/calendar/wallClock.ts'
import { OWN, type House, type readCard } from './card.ts'
import { isA, on, plus } from './rows.ts'

/** A card as it is read on the clock of its people, and on one's own. */
type Read = ReturnType<typeof readCard>
export type Card = Read & { readonly place: number; readonly own: Read }
export type Step = Read['steps'][number]
/** What was done with a step: put off until then, or 'ticked' away. */
export type MarkOf = (place: number, step: Step) => string | undefined

/** Says of each step of a house, told in their order, when it is suggested and when it comes. */
export const suggestions = ({ settings, people, at }: House, markOf: MarkOf) => {
  const { zone } = settings
  const awayAt = (moment: string) => awayOn(settings.absences, moment.slice(0, 10))
  /** What was already suggested, for each person. */
  const taken = new Map<unknown, readonly string[]>()
  /** When it is suggested to contact somebody: 2, 39, 52, 53. */
  const suggestion = ({ app, clock, ...card }: Card, step: Step, until: string) => {
    const { rule, to, due, closes, pace } = step
    if (OWN.test(rule) || rule === 'missing-detail') return undefined
    const hours = /^(thank|connect)$/u.test(rule) ? undefined : step.hours
    const isAway = (moment: number) => awayAt(clock.shown(moment))
    const midnight = (date: string) => clock.read({ at: `${date}T00:00`, zone })
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
    const around = (moment: number): number => {
      const absence = isAway(moment)
      if (!absence) return moment
      const from = midnight(localDate(dayOf(absence.last) + 1))
      const ten = on(from, on(from, 0, '10:00') < from ? 1 : 0, '10:00')
      const back = around(hours?.nextSlot(from, pace) ?? ten)
      return (back > closes && beforeLeaving(midnight(absence.first))) || back
    }
    const late = Math.max(due, card.now)
    const putOff = awayAt(until) ? clock.read({ at: until, zone }) : 0
    const first = around(Math.max(hours?.nextSlot(late, pace) ?? late, putOff))
    const { who, told = [] } = people.get(`${app.id} ${to ?? ''}`) ?? {}
    if (rule === 'connect' || !who || until) return clock.shown(first)
    const halfOf = (moment: number) => Math.floor(moment / 720)
    const kept = (taken.get(who) ?? []).map((text) => ({ at: text, zone }))
    const busy = new Set(
      [...told.filter(isA('touch')), ...kept].map((one) => halfOf(clock.read(one))),
    )
    /** The moment of the first free half-day from one on, moved into its hours. */
    const freeFrom = (half: number): number => {
      const day = on(half * 720, 0)
      const any = hours ? hours.hoursOn(dayOfMinute(day), pace) : { opens: 0, closes: 1440 }
      const start = Math.max(half * 720, day + (any?.opens ?? 1440))
      const end = Math.min(half * 720 + 720, day + (any?.closes ?? 0)) - 1
      const good = on(day, 0, half % 2 === 0 ? '10:00' : '14:30')
      const moment = Math.min(Math.max(good, start), end)
      return busy.has(half) || start > end || isAway(moment) ? freeFrom(half + 1) : moment
    }
    const text = clock.shown(busy.has(halfOf(first)) ? freeFrom(halfOf(first) + 1) : first)
    taken.set(who, [...(taken.get(who) ?? []), text])
    return text
  }
  /** A step as shown: put off to before its opening, for that day, else to its own next day: 51. */
  return ({ card, step }: { readonly card: Card; readonly step: Step }) => {
    const mark = markOf(card.place, step)
    const until = mark === 'ticked' ? '' : (mark ?? '')
    const today = at.slice(0, 10)
    const [opens = '', due = ''] = step.text
    const suggested = suggestion(card, step, until)
    const natural = suggested ?? due
    const isEarly = until < opens
    const isHeld = isEarly ? until >= today : until > at || natural.startsWith(today)
    // Nobody is contacted on a day away: 53.
    const isGone = suggested !== undefined && until >= today && awayAt(until)
    const chosen = isHeld && !isGone ? until : ''
    const asks = (isEarly && chosen) || opens
    return { place: card.place, step: { ...step, asks, suggested, moment: chosen || natural } }
  }
}
