import * as wall from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { factsOf, isContact, isMessage, isWrong } from './facts.ts'
import { clockOf, peopleOf, remembered } from './house.ts'
import { endOf, on, plus, stepsOf, type Step } from './steps.ts'

/** The order of the page, which decides between two steps due at one moment: 52. */
const ORDER =
  'prepare debrief thank connect follow-up call-back mail-after-message missing-detail let-go ' +
  'refusal-thanks re-approach contract tell-others decide ask-again tell-offer keep-in-touch ask-if-reopened ' +
  'ask-news'
/** What was done with a step of a card, by how it is written: put off until then, or ticked away. */
export type Marks = ReadonlyMap<string, string>
export const TICKED = 'ticked'
/** What asks for news, and not before the date they gave. */
const NEWS = ['follow-up', 'call-back', 'mail-after-message']

/** How a step is written down, to be compared. */
export const written = (rule: string, to = '-', round: number | string = '-', ...times: string[]) =>
  [rule, to, round, ...times].join(' ')

/**
 * The steps of every card of a house at a moment, each as a line: derived a second time, from
 * `docs/RULES.md` alone, whose points the comments number. It knows the calendar and what a logbook
 * holds, nothing of `src/domain/rules/`.
 */
export const makeSecondReading = (settings: Settings) => {
  const { numbers: n, zone: home } = settings
  const clockIn = remembered((zone: string) =>
    remembered((region: Settings['region']) => clockOf(zone, region, settings)),
  )
  return (house: readonly Application[], now: string, marks: readonly Marks[]) => {
    const people = peopleOf(house)
    const cards = house.map((app, place) => {
      const { zone = home, region = settings.region } = app.details
      const factsIn = remembered((one: string) => {
        const clock = clockIn(one)(region)
        return factsOf(app, clock, clock.read({ at: now, zone: home }), settings, people)
      })
      const [own, facts] = [factsIn(home), factsIn(zone)]
      return { place, own, ...facts, ...stepsOf(facts, own, settings, people) }
    })
    type Card = (typeof cards)[number]
    const line = ({ clock: { shown }, ...step }: Step, opens = shown(step.opens)) => {
      const closes = step.closes === undefined ? '-' : shown(step.closes)
      return written(step.rule, step.to, step.round, opens, shown(step.due), closes)
    }
    const markOf = (card: Card, step: Step) => {
      const mark = marks[card.place]?.get(line(step))
      // Deciding is never ticked away: 36.
      return mark === TICKED && step.rule === 'decide' ? undefined : mark
    }
    const isOpen = (card: Card) => (step: Step) => markOf(card, step) !== TICKED

    /** The others to be told of a hire: 38. */
    const tellOthers = (card: Card): readonly Step[] => {
      const others = cards.filter(
        (one) => one !== card && !one.decision && !one.endsInTalk && !one.isSent,
      )
      if (card.decision?.kind !== 'hire' || others.length === 0) return []
      const from = card.decision.when
      const [due, closes] = [
        card.slot(plus(from, n.tellOthersDays)),
        plus(from, n.tellOthersClosesDays),
      ]
      return [card.step('tell-others', from, due, closes, { to: undefined })]
    }
    const isStopped = (card: Card) =>
      !card.goesOn &&
      cards.some((other) => {
        const since = other.own.decision?.when ?? 0
        const wentOn = card.own.entries.some((one) => one.kind === 'go-on' && one.when >= since)
        return other !== card && !wentOn && tellOthers(other).some(isOpen(other))
      })
    /** Word of an offer elsewhere: 37. */
    const tellOffer = (card: Card): readonly Step[] => {
      const elsewhere = cards.filter((other) => other !== card && other.offer)
      const all = elsewhere
        .flatMap(({ own }) => own.offer ?? [])
        .sort((a, b) => a.when - b.when)
        .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9'))
      const here = card.clock.read({ at: now, zone: home })
      const nearest = all.find(({ deadline }) => !deadline || endOf(deadline) >= here) ?? all[0]
      if (!nearest || card.decision || card.held.length === 0 || card.offer || card.isTalk)
        return []
      const first = Math.min(...elsewhere.flatMap(({ own }) => own.offers.map(({ when }) => when)))
      if (card.own.entries.some((one) => isMessage(one) && one.when >= first)) return []
      const [from, hours] = [card.clock.read(nearest), card.clock.calendar.everyDay]
      const opens = from + n.tellOfferHours * 60
      const { deadline } = nearest
      const closes = deadline ? plus(endOf(deadline), -1) : plus(from, n.decideClosesDays)
      return [card.step('tell-offer', opens, hours.nextSlot(opens, card.pace), closes, { hours })]
    }
    /** Whoever is hired asks no more for news of what was sent elsewhere: 38. */
    const isHired = (card: Card) =>
      cards.some((other) => {
        const since = other.own.decision?.when ?? 0
        const wentOn = card.own.entries.some((one) => one.kind === 'go-on' && one.when >= since)
        const told = tellOthers(other)
        const isTold = told.length > 0 && !told.some(isOpen(other))
        return other !== card && other.decision?.kind === 'hire' && !wentOn && !isTold
      })
    const stepsIn = (card: Card): readonly Step[] => {
      if (card.isSent) return isHired(card) ? [] : card.afterSending().filter(isOpen(card))
      const [word, all] = [tellOffer(card), card.chased()]
      const waiting = word.some(isOpen(card)) ? ['follow-up', 'missing-detail'] : []
      const chase = isStopped(card) ? [] : all.filter(({ rule }) => !waiting.includes(rule))
      return [
        ...[...card.aroundInterviews(chase), ...chase, ...card.afterRefusal(), ...card.contract()],
        ...[...tellOthers(card), ...card.aboutOffer(), ...word, ...card.keepInTouch(all)],
      ].filter(isOpen(card))
    }

    /** The absence of a moment of one's own clock: 53. */
    const goneOn = (at: string) =>
      Object.values(settings.absences).find(
        ({ first, last }) => first <= at.slice(0, 10) && at.slice(0, 10) <= last,
      )
    type Present = Pick<Step, 'clock' | 'hours' | 'pace' | 'closes'> & { open: wall.Minute }
    /** A moment, or the good one after an absence, or before it where that comes after the close: 53. */
    const whenThere = (moment: wall.Minute, { clock, hours, pace, closes, open }: Present) => {
      const absence = goneOn(clock.shown(moment))
      if (!absence) return moment
      const midnight = (date: string, days: number) =>
        clock.read({
          at: wall.localDateTime(plus(wall.minuteOf(`${date}T00:00`), days)),
          zone: home,
        })
      const ten = (from: wall.Minute) =>
        on(from, 0, '10:00') < from ? on(from, 1, '10:00') : on(from, 0, '10:00')
      const backAfter = (date: string): wall.Minute => {
        const from = midnight(date, 1)
        const back = hours ? hours.nextSlot(from, pace) : ten(from)
        const again = goneOn(clock.shown(back))
        return again ? backAfter(again.last) : back
      }
      const back = backAfter(absence.last)
      if (closes === undefined || back <= closes) return back
      const leaving = midnight(absence.first, 0)
      for (let day = on(leaving - 1, 0); plus(day, 1) > open; day = plus(day, -1)) {
        const from = Math.max(day, open)
        const slot = hours ? hours.nextSlot(from, pace) : Math.max(from, on(day, 0, '10:00'))
        if (slot < Math.min(leaving, plus(day, 1)) && !goneOn(clock.shown(slot))) return slot
      }
      return back
    }
    /** What is suggested of steps to one person never shares a half-day: 2, 39, 52. */
    const taken = new Map<unknown, readonly string[]>()
    const suggestion = (
      card: Card,
      { clock, hours, pace, rule, to, opens, due, closes }: Step,
      until: string | undefined,
    ) => {
      if (hours === undefined) return undefined
      const late = Math.max(due, clock.read({ at: now, zone: home }))
      const best = hours ? hours.nextSlot(late, pace) : late
      const putOff =
        until === undefined || !goneOn(until) ? 0 : clock.read({ at: until, zone: home })
      const given = NEWS.includes(rule) ? (card.announced?.opens ?? 0) : 0
      const present = { ...{ clock, hours, pace, closes }, open: Math.max(opens, card.now, given) }
      const [first, who] = [whenThere(Math.max(best, putOff), present), people.who(card.app, to)]
      if (rule === 'connect' || to === undefined || !who || until !== undefined)
        return clock.shown(first)
      const isMade = (entry: Application['entries'][number]) =>
        (isContact(entry) && !isWrong(entry)) || isMessage(entry) || entry.kind === 'thanks'
      const made = people.toldOf(card.app, to).map(({ entry }) => entry)
      const kept = (taken.get(who) ?? []).map((at) => ({ at, zone: home }))
      const halfOf = (moment: wall.Minute) => Math.floor(moment / 720)
      const busy = new Set([...made.filter(isMade), ...kept].map((one) => halfOf(clock.read(one))))
      /** The moment of the first free half-day from one on, moved into its hours. */
      const freeFrom = (half: number): wall.Minute => {
        const day = wall.dayOfMinute(half * 720)
        const open = hours ? hours.hoursOn(day, pace) : { opens: 0, closes: 1440 }
        const from = Math.max(half * 720, wall.startOfDay(day) + (open?.opens ?? 1440))
        const last = Math.min(half * 720 + 720, wall.startOfDay(day) + (open?.closes ?? 0)) - 1
        if (busy.has(half) || from > last) return freeFrom(half + 1)
        const good = on(half * 720, 0, half % 2 === 0 ? '10:00' : '14:30')
        const moment = Math.min(Math.max(good, from), last)
        return goneOn(clock.shown(moment)) ? freeFrom(half + 1) : moment
      }
      const text = clock.shown(busy.has(halfOf(first)) ? freeFrom(halfOf(first) + 1) : first)
      taken.set(who, [...(taken.get(who) ?? []), text])
      return text
    }
    const place = (card: Card, { rule }: Step) => card.place * 1000 + ORDER.indexOf(rule)
    const lines = cards
      .flatMap((card) =>
        stepsIn(card).map((step) => ({ card, step, due: step.clock.shown(step.due) })),
      )
      .sort((a, b) => a.due.localeCompare(b.due) || place(a.card, a.step) - place(b.card, b.step))
      .map(({ card, step, due }) => {
        const [opens, until, today] = [
          step.clock.shown(step.opens),
          markOf(card, step),
          now.slice(0, 10),
        ]
        const suggested = suggestion(card, step, until)
        const natural = suggested ?? due
        // Put off to before its opening, for that day; else until its own next day comes: 51.
        const isEarly = until !== undefined && until < opens
        const isKept = isEarly ? until >= today : (until ?? '') > now || natural.startsWith(today)
        // Nobody is contacted on a day away: 53.
        const isGone = suggested && until && until.slice(0, 10) >= today && goneOn(until)
        const moment = isKept && !isGone ? (until ?? natural) : natural
        const asked = line(step, isEarly && isKept && !isGone ? until : opens)
        return { card, text: `${asked} | ${suggested ?? '-'} ${moment}` }
      })
    return cards.map((card) => lines.flatMap((one) => (one.card === card ? one.text : [])).sort())
  }
}
