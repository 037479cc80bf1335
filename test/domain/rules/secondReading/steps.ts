import { addMonths, mondayOf } from '#domain/calendar/calendarDays.ts'
import type { Hours } from '#domain/calendar/contactHours.ts'
import * as wall from '#domain/calendar/wallClock.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import * as is from './facts.ts'
import type { Clock, People } from './house.ts'

type Moment = wall.Minute
/** A step in minutes of a clock: theirs, unless said. */
export interface Step {
  readonly rule: string
  readonly clock: Clock
  readonly opens: Moment
  readonly due: Moment
  readonly closes?: Moment
  readonly to?: string | undefined
  readonly round?: number
  /** Whose hours it keeps; null where it goes out at any hour, absent where it contacts nobody. */
  readonly hours?: Hours | null | undefined
  readonly pace: is.Facts['pace']
}
/** A time of the day so many days after that of a moment. */
export const on = (moment: Moment, days: number, time = '00:00') =>
  wall.startOfDay(wall.dayOfMinute(moment) + days) + wall.minutesOfTime(time)
const months = (moment: Moment, count: number) =>
  wall.startOfDay(addMonths(wall.dayOfMinute(moment), count))
/** What says nothing yet of how an interview went: 28. */
const PLAIN = /^(kind|round|mode|place|met|lead|id|at|zone|durationMinutes|setting|starts|when)$/u

/** The steps of a card, of which `c` knows the facts on their clock and `own` on one's own. */
export const stepsOf = (c: is.Facts, own: is.Facts, settings: Settings, people: People) => {
  const { app, clock, now, decision, held, ahead, latest, announced, pace, offer } = c
  const [n, k, day] = [settings.numbers, clock.calendar, wall.MINUTES_PER_DAY]
  const slot = (moment: Moment) => k.nextSlot(moment, pace)
  const here = (moment: Moment) => wall.minuteOf(clock.shown(moment))
  const toWorking = (moment: Moment, way: number): Moment =>
    k.isWorkingDay(wall.dayOfMinute(moment)) ? moment : toWorking(moment + way * day, way)
  const given = { clock, pace, hours: k, to: c.whom(c.tried) }
  const alone = { clock: own.clock, hours: undefined, to: undefined }
  const step = (
    rule: string,
    opens: Moment,
    due: Moment,
    days: number,
    more: Partial<Step> = {},
  ) => {
    const { closes = due + days * day } = more
    return { ...given, rule, opens, due, ...more, closes: Math.max(due, closes) }
  }
  const promised = announced?.opens ?? 0
  const atNoon = (moment: Moment) =>
    k.isContactHour(on(moment, 0, '14:30'), pace) ? on(moment, 0, '14:30') : slot(on(moment, 1))
  const nextHalf = (moment: Moment) =>
    wall.minutesInDay(moment) < 720
      ? { opens: on(moment, 0, '12:00'), due: atNoon(moment) }
      : { opens: on(moment, 1), due: slot(on(moment, 1)) }

  /** Their message: 49. */
  const theirCall = () => {
    const their = c.entries.findLast((one) => 'outcome' in one && one.outcome === 'left-me-message')
    const ends = ['thanks', 'offer', 'offer-message', 'no-show']
    const isOver = (one: is.Told) => {
      if (one.kind === 'interview') return one.starts <= now
      return is.isContact(one) || is.isAnswer(one) || is.isDecision(one) || ends.includes(one.kind)
    }
    if (!their || c.entries.slice(c.entries.indexOf(their) + 1).some(isOver)) return undefined
    const due = k.everyDay.nextSlot(their.when, 'urgent')
    const more = {
      hours: k.everyDay,
      pace: 'urgent',
      to: c.whom(is.toOf(their) ?? c.tried),
    } as const
    return step('call-back', their.when, due, n.callBackClosesDays, more)
  }
  /** What follows an attempt that reached nobody: 10, 19, 20, 22, 47. */
  const afterAttempt = () => {
    const last = c.attempts.at(-1)
    const tried = c.attempts.findLast(
      (one) => !('outcome' in one && one.outcome === 'wrong-number'),
    )
    if (!tried || (tried !== last && !is.isLeft(tried))) return undefined
    const [from, to] = [tried.when, c.whom(is.toOf(tried))]
    const mail = (round: number, ...dues: readonly Moment[]) => {
      const [due, days] = [Math.max(slot(promised), ...dues), n.mailAfterMessageClosesDays]
      return step('mail-after-message', from, due, days, { to, round })
    }
    const friday = wall.startOfDay(mondayOf(wall.dayOfMinute(from)) + 4) + 540
    if (is.isLeft(tried))
      return mail(c.rounds, slot(from + n.mailAfterMessageDays * day), slot(friday))
    if (!is.isUnanswered(tried)) return undefined
    const since = c.attempts.slice(c.attempts.findLastIndex(is.isMessage) + 1)
    const isEnough = since.filter(is.isUnanswered).length >= n.mailAfterCalls
    if (isEnough || app.details.smallFirm === true) return mail(c.rounds + 1, slot(on(from, 1)))
    const { opens, due } = nextHalf(from)
    return step('call-back', opens, Math.max(due, slot(promised)), n.callBackClosesDays, { to })
  }
  /** Putting away, on one's own clock: 22, 23, 39, 40. */
  const letGo = (from: Moment, days: number): Step => {
    const first = own.announced?.opens ?? 0
    const opens = Math.max(on(from, days, '10:00'), on(first, 0, '10:00'), first)
    return { ...alone, rule: 'let-go', pace, opens, due: toWorking(opens, 1) }
  }
  const firstDays = () => {
    if (c.isTalk) return n.networkingFollowUpDays
    if (pace === 'urgent') return n.firstFollowUpUrgentDays
    return pace === 'normal' ? n.firstFollowUpDays : n.firstFollowUpSeniorDays
  }
  const followUp = (): Step | undefined => {
    const { answer, last } = c
    const asks = c.lacksDetail ? { rule: 'missing-detail', hours: undefined } : {}
    const more = { round: c.rounds + 1, ...asks }
    const at = (opens: Moment, due: Moment, days: number) =>
      step('follow-up', opens, due, days, more)
    const atPromise = (days: number) =>
      at(promised, announced?.isNoon ? atNoon(promised) : slot(promised), days)
    if (answer) {
      const days = n.afterAnswerClosesDays
      const opens = Math.max(on(answer.when, n.afterAnswerDays), promised)
      if (answer.kind === 'no-show')
        return at(nextHalf(answer.when).opens, nextHalf(answer.when).due, days)
      if (answer.kind === 'could-not-come') return at(answer.when, slot(answer.when), days)
      if (announced?.when === answer.when) return atPromise(days)
      return c.isTalk && answer.kind !== 'cancelled' ? undefined : at(opens, slot(opens), days)
    }
    if (last) {
      const opens = Math.max(on(last.when, n.nextRoundDays), promised)
      const closes = opens + n.nextRoundClosesDays * day
      if (c.isTalk) return undefined
      if (c.rounds < n.roundsMaximum)
        return step('follow-up', opens, slot(opens), 0, { ...more, closes })
      return letGo(own.clock.read(last), n.letGoDays)
    }
    if (!latest || announced) return latest && atPromise(n.promiseClosesDays)
    const opens = on(latest.when, firstDays() + (app.details.deciders ? n.decidersExtraDays : 0))
    const closes = on(latest.when, n.firstFollowUpClosesDays, '23:59')
    return step('follow-up', opens, slot(opens), 0, { ...more, closes })
  }
  /** Follow-ups, calls back, mails after a message and putting away: 1, 4, 21, 23, 44. */
  const chased = (): readonly Step[] => {
    if (decision) return []
    const call = theirCall()
    const isEarly = ahead.length > 0 || offer || (!latest && c.missed.length === 0)
    const first = call ?? (isEarly ? undefined : (afterAttempt() ?? followUp()))
    if (!first || isEarly || first.rule === 'let-go' || c.isTalk) return first ? [first] : []
    const away = letGo(here(first.closes ?? 0), n.letGoAfterMissedDays)
    return away.due <= own.now ? [first, away] : [first]
  }

  /** Preparing, telling, thanks and invitations: 2, 4, 28 to 31, 48. */
  const aroundInterviews = (chase: readonly Step[]): readonly Step[] => {
    const polite = (end: Moment, hours: number, isMorning: boolean) => {
      if (end + hours * 60 > on(end, 0, settings.eveningFrom)) return on(end, 1, '10:00')
      const next = k.everyDay.hoursOn(wall.dayOfMinute(end) + 1, pace)
      return isMorning && next && next.opens < 720 ? on(end, 1, '09:00') : end + hours * 60
    }
    const met = held.flatMap(({ when, met: there }, place) => {
      const isLast = (id: string) => !held.slice(place + 1).some((later) => later.met.includes(id))
      return (there.length === 0 ? [undefined] : there.filter(isLast)).map((to) => ({ when, to }))
    })
    const told = (to: string | undefined) =>
      to === undefined
        ? c.entries.map((entry) => ({ entry, isHere: true }))
        : people.toldOf(app, to)
    const isWithdrawal = (one: is.Told | undefined) =>
      one?.kind === 'let-go' && one.reason === 'withdrawn'
    const isThanked = ({ when, to }: (typeof met)[number]) =>
      c.entries.some((one) => is.isDecision(one) && one.when >= when && !isWithdrawal(one)) ||
      chase.some((one) => one.rule === 'follow-up' && one.to === to && now >= one.opens) ||
      told(to).some(
        ({ entry, isHere }) =>
          (entry.kind === 'thanks' || (isHere && is.isContact(entry))) && clock.read(entry) >= when,
      )
    const thank = met
      .filter((one) => now < one.when + Math.max(n.thankLapsesAfterDays, n.thankClosesDays) * day)
      .filter((one) => !isThanked(one))
      .map(({ when, to }) => {
        const closes = when + n.thankClosesDays * day
        const due = Math.min(polite(when, n.thankLateHours, true), closes)
        return step('thank', when, due, 0, { closes, to, hours: null })
      })
    if (decision) return isWithdrawal(decision) ? thank : []
    const isInvited = (to: string) =>
      people.isConnected(app, to) ||
      told(to).some(({ entry }) => entry.kind === 'linkedin-invitation')
    const connect = met
      .filter(({ when }) => now < when + n.connectClosesDays * day)
      .filter(({ to }) => to !== undefined && !isInvited(to))
      .map(({ when, to }) => {
        const closes = when + n.connectClosesDays * day
        return step('connect', when, polite(when, n.connectHours, false), 0, {
          closes,
          to,
          hours: null,
        })
      })
    const prepare = own.ahead
      .filter(({ starts }) => starts > own.now)
      .map(({ starts: closes }) => {
        const due = on(closes, -n.prepareDaysBefore, '18:00')
        return { ...step('prepare', due, due, 0, alone), closes }
      })
    const debrief = own.held
      .filter(({ when }) => own.now < when + Math.max(n.debriefLapsesDays, n.debriefDays) * day)
      .filter((one) => !Object.keys(one).some((key) => !PLAIN.test(key)))
      .filter(
        ({ when }) => !own.entries.some((one) => one.kind !== 'interview' && one.when >= when),
      )
      .map(({ when }) => step('debrief', when, when, n.debriefDays, alone))
    return [...prepare, ...debrief, ...thank, ...connect]
  }

  /** After a refusal, thanks and one way back on: 14, 44, 45. */
  const afterRefusal = (): readonly Step[] => {
    if (decision?.kind !== 'refusal') return []
    const [{ when }, { trial }, to] = [decision, app.details, c.whom(undefined)]
    const after = c.entries.slice(c.entries.indexOf(decision) + 1)
    const thanksDue = slot(when + n.refusalThanksDays * day)
    const closes = when + n.refusalThanksClosesDays * day
    const thanks = step('refusal-thanks', when, thanksDue, 0, { closes, to })
    const length = typeof trial === 'number' ? trial : settings.trialMonths[trial]
    const from = decision.chosenStarts ? wall.startOfDay(wall.dayOf(decision.chosenStarts)) : when
    const turn = months(from, Math.max(0, length - n.reApproachMonthsBeforeEnd))
    const [asks, returns] = [months(when, n.askIfReopenedMonths), on(turn, n.reApproachExtraDays)]
    const back = decision.nobodyHired
      ? step('ask-if-reopened', asks, slot(asks), 0, {
          closes: months(asks, n.staysOpenMonths),
          to,
        })
      : step('re-approach', returns, slot(returns), 0, {
          closes: on(months(from, length), 0, '23:59'),
          to,
        })
    const isDone = (one: is.Told) => one.kind === 'thanks' || is.isMessage(one)
    const isOver = after.some((one) => isDone(one) && one.when >= back.opens)
    return [
      ...(after.some(({ kind }) => kind === 'thanks') ? [] : [thanks]),
      ...(c.isTalk || held.length === 0 || isOver ? [] : [back]),
    ]
  }
  /** A sign of life among acquaintances: 44. */
  const keepInTouch = (chase: readonly Step[]): readonly Step[] => {
    const isClosed = (decision && decision.kind !== 'refusal') || offer || ahead.length > 0
    if (!latest || !c.isTalk || !settings.keepInTouch || isClosed || chase.length > 0) return []
    const words = c.entries.filter(
      (one) => is.isMessage(one) || is.isAnswer(one) || is.isDecision(one) || one.kind === 'thanks',
    )
    const opens = months(
      Math.max(latest.when, ...words.map(({ when }) => when)),
      n.keepInTouchMonths,
    )
    return [
      step('keep-in-touch', opens, slot(opens), 0, { closes: months(opens, n.staysOpenMonths) }),
    ]
  }
  const contract = (): readonly Step[] => {
    if (own.decision?.kind !== 'hire') return []
    const [{ when }, closes] = [own.decision, own.decision.when + n.contractClosesDays * day]
    return [step('contract', when, on(when, n.contractDays, '10:00'), 0, { ...alone, closes })]
  }
  /** Deciding on an offer, or asking again about it: 21, 36, 39, 40. */
  const aboutOffer = (): readonly Step[] => {
    if (!offer || !own.offer) return []
    const from = own.offer.when
    const end = offer.deadline
      ? on(wall.minuteOf(`${offer.deadline}T00:00`), 0, '23:59')
      : undefined
    const due =
      end === undefined
        ? toWorking(Math.max(from, on(from, n.decideDays, '10:00')), 1)
        : Math.max(from, toWorking(on(end, -n.decideDaysBeforeDeadline, '10:00'), -1))
    const closes = end === undefined ? from + n.decideClosesDays * day : here(end)
    const decide = step('decide', from, due, 0, { ...alone, closes })
    const later = c.entries.slice(c.entries.indexOf(offer) + 1)
    const asked = later.findLast(({ kind }) => kind === 'offer-message')
    if (!asked) return [decide]
    const answers = later.slice(later.indexOf(asked) + 1).filter(is.isAnswer)
    const isNamed = answers.some(({ when }) => when === announced?.when)
    if (answers.length > 0 && !isNamed) return [decide]
    const workingDay = k.addWorkingDays(wall.dayOfMinute(asked.when), n.askAgainWorkingDays)
    const first = isNamed ? promised : wall.startOfDay(workingDay)
    const to = c.whom(is.toOf(asked) ?? c.tried)
    if (end === undefined)
      return [step('ask-again', on(slot(first), 0), slot(first), n.askAgainClosesDays, { to })]
    const last = k.everyDay.lastSlotBefore(wall.dayOfMinute(end), 'urgent')
    const asks = Math.min(k.nextSlot(first, 'urgent'), last)
    const more = { to, hours: k.everyDay, pace: 'urgent', closes: end } as const
    const again = asks > asked.when ? [step('ask-again', on(asks, 0), asks, 0, more)] : []
    return own.now >= due || again.length === 0 ? [...again, decide] : again
  }
  return { step, slot, chased, aroundInterviews, afterRefusal, keepInTouch, contract, aboutOffer }
}
