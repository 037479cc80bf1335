import { minuteOf } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { wallClock, type WallClock } from '#test/build/wallClocks.ts'
import { OWN, readCard, ROUND } from './card.ts'
import { peopleOf } from './people.ts'
import { isA } from './rows.ts'
import { suggestions, TICKED, type Card, type MarkOf, type Step } from './suggested.ts'

const endOf = (day: string): number => minuteOf(`${day}T23:59`)

/**
 * The steps of every card of a house at a moment: derived a second time, from `docs/RULES.md` alone,
 * whose points the comments number and whose order of steps is given. It knows the calendar and what
 * a logbook holds, nothing of `src/domain/rules/`.
 */
export const makeSecondReading = (settings: Settings, order: readonly string[]) => {
  const clocks = new Map<string, WallClock>()
  const clockIn = (zone: string, region: Settings['region']) => {
    const clock = clocks.get(zone + region) ?? wallClock(zone, region, settings)
    clocks.set(zone + region, clock)
    return clock
  }
  return (applications: readonly Application[], at: string, markOf: MarkOf) => {
    const home = clockIn(settings.zone, settings.region)
    const people = peopleOf(applications, home)
    const house = { settings, people, lookedAt: { at, zone: settings.zone } }
    const cards = applications.map((app, place): Card => {
      const { zone = settings.zone, region = settings.region } = app.details
      const card = readCard(app, clockIn(zone, region), house)
      const own = readCard(app, clockIn(settings.zone, region), house, card.steps)
      const steps = [
        ...card.steps.filter(({ rule }) => !OWN.test(rule)),
        ...own.steps.filter(({ rule }) => OWN.test(rule)),
      ]
      return { ...card, place, own, steps }
    })
    /** Deciding is never ticked away: 36. */
    const isOpen = (card: Card) => (step: Step) =>
      step.rule === 'decide' || markOf(card.place, step) !== TICKED

    // The others to be told of a hire, and what waits until they are: 38.
    const tellOthers = (card: Card) => {
      const others = cards.filter((one) => one !== card && !one.decision && !one.endsInTalk)
      const isHire = card.decision?.kind === 'hire' && others.some(({ isSent }) => !isSent)
      return isHire ? [card.row('tell-others', {}, '')] : []
    }
    const isHeldBy = (card: Card) => (other: Card) => {
      const hire = other.own.decision
      if (other === card || hire?.kind !== 'hire' || card.goesOn) return false
      const told = tellOthers(other)
      const isTelling = told.some(isOpen(other)) || (card.isSent && told.length === 0)
      return (
        isTelling && !card.own.entries.some((one) => isA('go-on')(one) && one.when >= hire.when)
      )
    }
    /** Word of an offer elsewhere: 37. */
    const tellOffer = (card: Card) => {
      const others = cards.filter((one) => one !== card).map(({ own }) => own)
      const all = others
        .flatMap(({ offer }) => offer ?? [])
        .map((offer) => ({ ...offer, deadline: offer.deadline ?? '9' }))
        .sort((a, b) => a.deadline.localeCompare(b.deadline) || a.when - b.when)
      const isLeft = (day: string) => day === '9' || endOf(day) >= card.now
      const nearest = all.find(({ deadline }) => isLeft(deadline)) ?? all[0]
      const first = Math.min(...others.flatMap(({ offers }) => offers.map(({ when }) => when)))
      const isGiven = card.own.entries.some((one) => isA('message')(one) && one.when >= first)
      if (!nearest || !card.isOpen || isGiven) return []
      const offer = card.clock.read(nearest)
      if (nearest.deadline === '9') return [card.row('tell-offer', { offer })]
      return [card.row('tell-offer deadline', { offer, deadline: endOf(nearest.deadline) })]
    }
    const standing = (card: Card) => {
      const word = tellOffer(card)
      const [isWaiting, isHeld] = [word.some(isOpen(card)), cards.some(isHeldBy(card))]
      const stand = [...card.steps, ...tellOthers(card), ...word]
        .filter(({ rule }) => !card.isSent || /^(ask-news|call-back)$/u.test(rule))
        .filter(({ rule }) => !isHeld || !(ROUND.test(rule) || /let-go|ask-news/u.test(rule)))
        .filter(({ rule }) => !isWaiting || !/^(follow-up|missing-detail)$/u.test(rule))
      // Thanks lapse where a follow-up to that person has opened, ticked away or not: 30.
      const asked = stand.filter(({ rule, opens }) => rule === 'follow-up' && card.now >= opens)
      return stand
        .filter(({ rule, to }) => rule !== 'thank' || !asked.some((one) => one.to === to))
        .filter(isOpen(card))
        .map((step) => ({ card, step }))
    }
    return cards
      .flatMap(standing)
      .sort((a, b) => order.indexOf(a.step.rule) - order.indexOf(b.step.rule))
      .sort((a, b) => a.card.place - b.card.place)
      .sort((a, b) => (a.step.text[1] ?? '').localeCompare(b.step.text[1] ?? ''))
      .map(suggestions(house, markOf))
  }
}
