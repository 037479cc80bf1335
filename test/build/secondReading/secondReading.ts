import { minuteOf } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { OWN, readCard, ROUND } from './card.ts'
import { peopleOf } from './people.ts'
import { isA, makeClock, type Clock } from './rows.ts'
import { suggestions, type Card, type MarkOf, type Step } from './suggested.ts'

const WAITS_FOR_HIRE = new RegExp(`${ROUND.source}|^(let-go|ask-news)$`, 'u')
const endOf = (day: string) => minuteOf(`${day}T23:59`)

/**
 * The steps of every card of a house at a moment, derived a second time from `docs/RULES.md` alone,
 * whose points the comments number and whose order of steps is given: those of a card in `card.ts`,
 * by their `rows.ts`, what other cards change here, when each is suggested in `suggested.ts`. It
 * knows the calendar and what a logbook holds, nothing of `src/domain/rules/`.
 */
export const makeSecondReading = (settings: Settings, order: readonly string[]) => {
  const clocks = new Map<string, Clock>()
  const clockIn = (zone: string, region: Settings['region']) => {
    const clock = clocks.get(zone + region) ?? makeClock(zone, region, settings)
    clocks.set(zone + region, clock)
    return clock
  }
  return (applications: readonly Application[], at: string, markOf: MarkOf) => {
    const people = peopleOf(applications, clockIn(settings.zone, settings.region))
    const house = { settings, people, at }
    const cards = applications.map((app, place): Card => {
      const { zone = settings.zone, region = settings.region } = app.details
      const card = readCard(app, clockIn(zone, region), house)
      const closes = card.steps.find(({ rule }) => ROUND.test(rule))?.text[2]
      const own = readCard(app, clockIn(settings.zone, region), house, { ...card, closes })
      const isOf = (mine: boolean) => (step: Step) => OWN.test(step.rule) === mine
      const steps = [...card.steps.filter(isOf(false)), ...own.steps.filter(isOf(true))]
      return { ...card, place, own, steps }
    })
    /** Deciding is never ticked away: 36. */
    const isOpen = ({ place }: Card, step: Step) =>
      step.rule === 'decide' || markOf(place, step) !== 'ticked'

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
      const isTelling = told.length === 0 ? card.isSent : told.some((step) => isOpen(other, step))
      return (
        isTelling && !card.own.entries.some((one) => isA('go-on')(one) && one.when >= hire.when)
      )
    }
    /** Word of an offer elsewhere: 37. */
    const tellOffer = ({ app, now, own, clock, row, ...card }: Card) => {
      const others = cards.filter((one) => one.app !== app)
      const all = others
        .flatMap((one) => one.own.offer ?? [])
        .map((one) => ({ ...one, deadline: one.deadline ?? '9' }))
        .sort((a, b) => a.deadline.localeCompare(b.deadline) || a.when - b.when)
      const nearest = all.find(({ deadline: day }) => day === '9' || endOf(day) >= now) ?? all[0]
      const first = Math.min(...others.flatMap((one) => one.own.offers.map(({ when }) => when)))
      const isGiven = own.entries.some((one) => isA('message')(one) && one.when >= first)
      if (!nearest || !card.isOpen || isGiven) return []
      const offer = clock.read(nearest)
      if (nearest.deadline === '9') return [row('tell-offer', { offer })]
      return [row('tell-offer deadline', { offer, deadline: endOf(nearest.deadline) })]
    }
    const standing = (card: Card) => {
      const word = tellOffer(card)
      const isWaiting = word.some((step) => isOpen(card, step))
      const isHeld = cards.some(isHeldBy(card))
      const stand = [...card.steps, ...tellOthers(card), ...word]
        .filter(({ rule }) => !card.isSent || /^(ask-news|call-back)$/u.test(rule))
        .filter(({ rule }) => !isHeld || !WAITS_FOR_HIRE.test(rule))
        .filter(({ rule }) => !isWaiting || !/^(follow-up|missing-detail)$/u.test(rule))
      // Thanks lapse where a follow-up to that person has opened, ticked away or not: 30.
      const asked = stand.filter(({ rule, opens }) => rule === 'follow-up' && card.now >= opens)
      return stand
        .filter(({ rule, to }) => rule !== 'thank' || !asked.some((one) => one.to === to))
        .filter((step) => isOpen(card, step))
        .map((step) => ({ card, step, due: step.text[1] ?? '', rank: order.indexOf(step.rule) }))
    }
    return cards
      .flatMap(standing)
      .sort((a, b) => a.due.localeCompare(b.due) || a.card.place - b.card.place || a.rank - b.rank)
      .map(suggestions(house, markOf))
  }
}
