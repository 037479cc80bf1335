import { minuteOf } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { isA, OWN, readCard, ROUND } from './card.ts'
import { makeHouses, type Step } from './house.ts'
import { makeShown, TICKED, type MarkOf } from './suggested.ts'

/** The end of a day. */
const endOf = (day: string): number => minuteOf(`${day}T23:59`)

/**
 * The steps of every card of a house at a moment: derived a second time, from `docs/RULES.md` alone,
 * whose points the comments number and whose order of steps is given. It knows the calendar and what
 * a logbook holds, nothing of `src/domain/rules/`.
 */
export const makeSecondReading = (settings: Settings, order: readonly string[]) => {
  const houseOf = makeHouses(settings)
  return (applications: readonly Application[], at: string, markOf: MarkOf) => {
    const house = houseOf(applications, at)
    const isOwn = ({ rule }: Step) => OWN.test(rule)
    const cards = applications.map((app, place) => {
      const { zone = settings.zone, region = settings.region } = app.details
      const card = readCard(app, house.clockIn(zone, region), house)
      const own = readCard(app, house.clockIn(settings.zone, region), house, card.steps)
      const steps = [...card.steps.filter((one) => !isOwn(one)), ...own.steps.filter(isOwn)]
      return { ...card, place, own, steps }
    })
    type Card = (typeof cards)[number]
    /** Deciding is never ticked away: 36. */
    const isOpen =
      ({ place }: Card) =>
      (step: Step) =>
        step.rule === 'decide' || markOf(place, step) !== TICKED

    // The others to be told of a hire, and what waits until they are: 38.
    const tellOthers = (card: Card) => {
      const others = cards.filter((one) => one !== card && !one.decision && !one.endsInTalk)
      const isHire = card.decision?.kind === 'hire' && others.some(({ isSent }) => !isSent)
      return isHire ? [card.row('tell-others', {}, '')] : []
    }
    const isHeldBy = (card: Card) => (other: Card) => {
      const hire = other.own.decision
      if (other === card || hire?.kind !== 'hire' || card.goesOn) return false
      const wentOn = card.own.entries.findLast(({ kind }) => kind === 'go-on')
      const told = tellOthers(other)
      const isTelling = told.some(isOpen(other)) || (card.isSent && told.length === 0)
      return isTelling && !(wentOn && wentOn.when >= hire.when)
    }
    /** Word of an offer elsewhere: 37. */
    const tellOffer = (card: Card) => {
      const others = cards.flatMap(({ own }) => (own.app === card.app ? [] : own))
      const all = others
        .flatMap(({ offer }) => offer ?? [])
        .sort((a, b) => a.when - b.when)
        .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9'))
      const nearest = all.find(({ deadline }) => !deadline || endOf(deadline) >= card.now) ?? all[0]
      const first = Math.min(...others.flatMap(({ offers }) => offers.map(({ when }) => when)))
      const isGiven = card.own.entries.some((one) => isA('message')(one) && one.when >= first)
      if (!nearest || !card.isOpen || isGiven) return []
      const offer = card.clock.read(nearest)
      if (nearest.deadline === undefined) return [card.row('tell-offer', { offer })]
      return [card.row('tell-offer deadline', { offer, deadline: endOf(nearest.deadline) })]
    }
    const { shown, isOver, comesLast } = makeShown(house, markOf)
    const standing = (card: Card) => {
      const word = tellOffer(card)
      const isHeld = cards.some(isHeldBy(card))
      const isWaiting = word.some((step) => {
        const mark = markOf(card.place, step)
        return mark !== TICKED && !isOver(card, step, card.now, mark)
      })
      const stand = [...card.steps, ...tellOthers(card), ...word]
        .filter(({ rule }) => !card.isSent || /^(ask-news|call-back)$/u.test(rule))
        .filter(({ rule }) => !isHeld || !(ROUND.test(rule) || /let-go|ask-news/u.test(rule)))
        .filter(({ rule }) => !isWaiting || !/^(follow-up|missing-detail)$/u.test(rule))
      // Thanks lapse where a follow-up to that person has opened, ticked away or not: 30.
      const asked = stand.filter(({ rule, opens }) => rule === 'follow-up' && card.now >= opens)
      return stand
        .filter(({ rule, to }) => rule !== 'thank' || !asked.some((one) => one.to === to))
        .filter(isOpen(card))
    }

    return cards
      .flatMap((card) => standing(card).map((step) => ({ card, step })))
      .sort((a, b) => order.indexOf(a.step.rule) - order.indexOf(b.step.rule))
      .sort((a, b) => a.card.place - b.card.place)
      .sort((a, b) => a.step.text.due.localeCompare(b.step.text.due))
      .map((one) => ({ ...one, last: Number(comesLast(one.card, one.step)) }))
      .sort((a, b) => a.last - b.last)
      .map(({ card, step }) => shown(card, step))
  }
}
