import * as wall from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { factsOf, isContact, isMessage, type Facts } from './facts.ts'
import { clockOf, peopleOf, type Clock } from './house.ts'
import { on, stepsOf, type Step } from './steps.ts'

/** The order of the page, which decides between two steps due at one moment: 52. */
const ORDER =
  'prepare debrief thank connect follow-up call-back mail-after-message missing-detail let-go refusal-thanks ' +
  're-approach contract tell-others decide ask-again tell-offer keep-in-touch ask-if-reopened'
/** What was done with a step of a card, by how it is written: put off until then, or ticked away. */
export type Marks = ReadonlyMap<string, string>
export const TICKED = 'ticked'

/** How a step is written down, to be compared. */
export const written = (rule: string, to = '-', round: number | string = '-', ...times: string[]) =>
  [rule, to, round, ...times].join(' ')

/** The steps of every card of a house at a moment, each as a line. */
export const makeSecondReading = (settings: Settings) => {
  const clocks = new Map<string, Clock>()
  const clockIn = (zone: string, region: Settings['region']) => {
    const clock = clocks.get(zone + region) ?? clockOf(zone, region, settings)
    clocks.set(zone + region, clock)
    return clock
  }
  return (house: readonly Application[], now: string, marks: readonly Marks[]) => {
    const { numbers: n } = settings
    const people = peopleOf(house)
    const cards = house.map((app, place) => {
      const { zone = settings.zone, region = settings.region } = app.details
      const factsIn = (clock: Clock) =>
        factsOf(app, clock, clock.read({ at: now, zone: settings.zone }), settings, people)
      const own = factsIn(clockIn(settings.zone, region))
      const facts = zone === settings.zone ? own : factsIn(clockIn(zone, region))
      return { place, own, ...facts, ...stepsOf(facts, own, settings, people) }
    })
    type Card = (typeof cards)[number]
    const line = (
      { rule, to, round, opens, due, closes, clock: { shown } }: Step,
      first = shown(opens),
    ) => written(rule, to, round, first, shown(due), closes === undefined ? '-' : shown(closes))
    // Deciding is never ticked away (36).
    const markOf = (card: Card, step: Step) => {
      const mark = marks[card.place]?.get(line(step))
      return mark === TICKED && step.rule === 'decide' ? undefined : mark
    }
    const isOpen = (card: Card) => (step: Step) => markOf(card, step) !== TICKED

    /** The others to be told of a hire: 38. */
    const isTalk = ({ ahead, isTalk: isHeld }: Facts, place: 0 | -1) =>
      ahead.length > 0 ? ahead.at(place)?.setting === 'networking' : isHeld
    const tellOthers = (card: Card) => {
      const others = cards.filter((one) => one !== card && !one.decision && !isTalk(one, -1))
      if (card.decision?.kind !== 'hire' || others.length === 0) return []
      const from = card.decision.when
      const closes = from + n.tellOthersClosesDays * wall.MINUTES_PER_DAY
      const due = card.slot(from + n.tellOthersDays * wall.MINUTES_PER_DAY)
      return [card.step('tell-others', from, due, 0, { closes, to: undefined })]
    }
    const isStopped = (card: Card) =>
      !isTalk(card, 0) &&
      cards.some(({ own: { decision } }, place) => {
        const other = cards[place]
        if (!other || !decision || other === card) return false
        const wentOn = card.own.entries.some(
          (one) => one.kind === 'go-on' && one.when >= decision.when,
        )
        return !wentOn && tellOthers(other).some(isOpen(other))
      })
    /** Word of an offer elsewhere: 37. */
    const tellOffer = (card: Card) => {
      const elsewhere = cards.filter((other) => other !== card && other.offer)
      const [nearest] = elsewhere
        .flatMap(({ own }) => own.offer ?? [])
        .sort((a, b) => a.when - b.when)
        .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9'))
      if (!nearest || card.decision || card.held.length === 0 || card.offer || card.isTalk)
        return []
      const first = Math.min(...elsewhere.flatMap(({ own }) => own.offers.map(({ when }) => when)))
      if (card.own.entries.some((one) => isMessage(one) && one.when >= first)) return []
      const [from, hours] = [card.clock.read(nearest), card.clock.calendar.everyDay]
      const opens = from + n.tellOfferHours * 60
      const closes = nearest.deadline
        ? on(wall.minuteOf(`${nearest.deadline}T00:00`), -1, '23:59')
        : from + n.decideClosesDays * wall.MINUTES_PER_DAY
      const due = hours.nextSlot(opens, card.pace)
      return [card.step('tell-offer', opens, due, 0, { hours, closes })]
    }
    const stepsIn = (card: Card): readonly Step[] => {
      const word = tellOffer(card)
      const isWaiting = word.some(isOpen(card))
      const chase = card.chased()
      const stands = chase.filter(
        ({ rule }) => !isWaiting || !/follow-up|missing-detail/u.test(rule),
      )
      return [
        ...card.aroundInterviews(isStopped(card) ? [] : stands),
        ...(isStopped(card) ? [] : stands),
        ...[...card.afterRefusal(), ...card.contract(), ...tellOthers(card), ...card.aboutOffer()],
        ...[...word, ...card.keepInTouch(chase)],
      ]
    }
    /** What is suggested of steps to one person never shares a half-day: 2, 39, 52. */
    const taken = new Map<unknown, readonly string[]>()
    const suggestion = (
      card: Card,
      { clock, hours, pace, rule, to, due }: Step,
      isPutOff: boolean,
    ) => {
      if (hours === undefined) return '-'
      const late = Math.max(due, clock.read({ at: now, zone: settings.zone }))
      const [first, who] = [hours ? hours.nextSlot(late, pace) : late, people.who(card.app, to)]
      if (rule === 'connect' || to === undefined || !who || isPutOff) return clock.shown(first)
      const made = people
        .toldOf(card.app, to)
        .flatMap(({ entry }) =>
          isContact(entry) || isMessage(entry) || entry.kind === 'thanks' ? clock.read(entry) : [],
        )
      const kept = (taken.get(who) ?? []).map((at) => clock.read({ at, zone: settings.zone }))
      const busy = new Set([...made, ...kept].map((at) => Math.floor(at / 720)))
      /** The first moment of a half-day that is free, from one on. */
      const freeFrom = (half: number): number => {
        const start = half * 720
        const day = hours
          ? hours.hoursOn(wall.dayOfMinute(start), pace)
          : { opens: 0, closes: 1440 }
        const from = Math.max(start, on(start, 0) + (day?.opens ?? 1440))
        const to = Math.min(start + 720, on(start, 0) + (day?.closes ?? 0))
        const best = on(start, 0, half % 2 === 0 ? '10:00' : '14:30')
        return busy.has(half) || from >= to
          ? freeFrom(half + 1)
          : Math.min(Math.max(best, from), to - 1)
      }
      const half = Math.floor(first / 720)
      const text = clock.shown(busy.has(half) ? freeFrom(half + 1) : first)
      taken.set(who, [...(taken.get(who) ?? []), text])
      return text
    }
    const steps = cards.flatMap((card) => {
      const stands = stepsIn(card).filter(isOpen(card))
      return stands.map((step) => ({
        card,
        step,
        due: step.clock.shown(step.due),
        until: markOf(card, step),
      }))
    })
    const place = ({ card, step }: (typeof steps)[number]) =>
      card.place * 1000 + ORDER.indexOf(step.rule)
    const lines = steps
      .sort((a, b) => place(a) - place(b))
      .sort((a, b) => a.due.localeCompare(b.due))
      .map(({ card, step, due, until }) => {
        const suggested = suggestion(card, step, until !== undefined)
        const [opens, today] = [step.clock.shown(step.opens), now.slice(0, 10)]
        const natural = suggested === '-' ? due : suggested
        // Put off to before its opening, for that day; else until its own next day comes: 51.
        const isEarly = until !== undefined && until < opens && until >= today
        const isKept =
          until !== undefined && until >= opens && (until > now || natural.startsWith(today))
        const moment = isEarly || isKept ? until : natural
        return { card, text: `${line(step, isEarly ? until : opens)} | ${suggested} ${moment}` }
      })
    return cards.map((card) =>
      lines
        .filter((one) => one.card === card)
        .map(({ text }) => text)
        .sort(),
    )
  }
}
