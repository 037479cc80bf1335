import { addMonths, mondayOf } from '#domain/calendar/calendarDays.ts'
import type { Hours } from '#domain/calendar/contactHours.ts'
import * as wall from '#domain/calendar/wallClock.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import * as is from './facts.ts'
import type { Clock, People } from './house.ts'

type Moment = wall.Minute
/** Whose hours a step keeps: null where it goes out at any hour, absent where it contacts nobody. */
type Contact = { to?: string | undefined; hours?: Hours | null | undefined; pace: is.Facts['pace'] }
type Times = { opens: Moment; due: Moment; closes?: Moment | undefined; clock: Clock }
/** A step in minutes of a clock: theirs, unless said. */
export type Step = Contact & Times & { rule: string; round?: number }

export const plus = (moment: Moment, days: number) => moment + days * wall.MINUTES_PER_DAY
/** A time of the day so many days after that of a moment. */
export const on = (moment: Moment, days: number, time = '00:00') =>
  wall.startOfDay(wall.dayOfMinute(moment) + days) + wall.minutesOfTime(time)
const months = (moment: Moment, count: number) =>
  wall.startOfDay(addMonths(wall.dayOfMinute(moment), count))
export const endOf = (date: string) => wall.minuteOf(`${date}T23:59`)
/** What says nothing yet of how an interview went: 28. */
const PLAIN = /^(kind|round|mode|place|met|lead|id|at|zone|durationMinutes|setting|starts|when)$/u

/** The steps of a card, of which `c` knows the facts on their clock and `own` on one's own. */
export const stepsOf = (c: is.Facts, own: is.Facts, settings: Settings, people: People) => {
  const { app, clock, now, decision, held, ahead, latest, announced, pace, offer } = c
  const [n, k] = [settings.numbers, clock.calendar]
  const slot = (moment: Moment) => k.nextSlot(moment, pace)
  const here = (moment: Moment) => wall.minuteOf(clock.shown(moment))
  const toWorking = (moment: Moment, days: number): Moment =>
    k.isWorkingDay(wall.dayOfMinute(moment)) ? moment : toWorking(plus(moment, days), days)
  const given = { clock, pace, hours: k, to: c.whom(c.tried) }
  const alone = { clock: own.clock, hours: undefined, to: undefined }
  /** It never closes before its best moment: 17. */
  const step = (rule: string, opens: Moment, due: Moment, closes: Moment, more?: Partial<Step>) => {
    return { ...given, rule, opens, due, closes: Math.max(due, closes), ...more }
  }
  const promised = announced?.opens ?? 0
  const atNoon = (moment: Moment) =>
    k.isContactHour(on(moment, 0, '14:30'), pace) ? on(moment, 0, '14:30') : slot(on(moment, 1))
  /** When the half-day after a moment opens, and when it is due there: 34, 46. */
  const nextHalf = (moment: Moment): [Moment, Moment] =>
    wall.minutesInDay(moment) < wall.minutesOfTime('12:00')
      ? [on(moment, 0, '12:00'), atNoon(moment)]
      : [on(moment, 1), slot(on(moment, 1))]

  /** Their message: 49. */
  const theirCall = () => {
    const their = c.entries.findLast((one) => 'outcome' in one && one.outcome === 'left-me-message')
    const isOver = (one: is.Told) =>
      one.kind === 'interview' ? one.starts <= now : is.isContact(one) || is.isWord(one)
    if (!their || c.entries.slice(c.entries.indexOf(their) + 1).some(isOver)) return undefined
    const [due, to] = [k.everyDay.nextSlot(their.when, 'urgent'), c.whom(is.toOf(their) ?? c.tried)]
    const more = { hours: k.everyDay, pace: 'urgent', to } as const
    return step('call-back', their.when, due, plus(due, n.callBackClosesDays), more)
  }
  /** What follows an attempt that reached nobody: 10, 19, 20, 22, 47. */
  const afterAttempt = () => {
    const tried = c.attempt
    if (!tried) return undefined
    const [from, to] = [tried.when, c.whom(is.toOf(tried))]
    const mail = (...dues: readonly Moment[]) => {
      const round = c.rounds + (c.keepsRound ? 0 : 1)
      const due = Math.max(slot(promised), ...dues)
      const closes = plus(due, n.mailAfterMessageClosesDays)
      return step('mail-after-message', from, due, closes, { to, round })
    }
    const friday = on(wall.startOfDay(mondayOf(wall.dayOfMinute(from))), 4, '09:00')
    const later = slot(plus(from, n.mailAfterMessageDays))
    if (is.isLeft(tried)) return mail(later, slot(friday))
    if (!is.isUnanswered(tried)) return undefined
    const calls = c.attempts.slice(c.attempts.findLastIndex(is.isMessage) + 1)
    const isEnough = calls.filter(is.isUnanswered).length >= n.mailAfterCalls
    if (isEnough || app.details.smallFirm === true) return mail(slot(on(from, 1)))
    const [opens, due] = [nextHalf(from)[0], Math.max(nextHalf(from)[1], slot(promised))]
    const more = { to, round: c.rounds + 1 }
    return step('call-back', opens, due, plus(due, n.callBackClosesDays), more)
  }
  /** Putting away, on one's own clock: 22, 23, 39, 40. */
  const letGo = (from: Moment, days: number): Step => {
    const first = own.announced?.opens ?? 0
    const opens = Math.max(on(from, days, '10:00'), on(first, 0, '10:00'), first)
    return { ...alone, pace, rule: 'let-go', opens, due: toWorking(opens, 1) }
  }
  const followUp = (): Step | undefined => {
    const { answer, last } = c
    const asks = c.lacksDetail ? { rule: 'missing-detail', hours: undefined } : {}
    const at = (opens: Moment, due: Moment, closes: Moment) =>
      step('follow-up', opens, due, closes, { round: c.rounds + 1, ...asks })
    const until = (days: number, opens: Moment, due = slot(opens)) =>
      at(opens, due, plus(due, days))
    const promisedDue = announced?.isNoon ? atNoon(promised) : slot(promised)
    if (answer) {
      const days = n.afterAnswerClosesDays
      if (answer.kind === 'no-show') return until(days, ...nextHalf(answer.when))
      if (answer.kind === 'could-not-come') return until(days, answer.when)
      if (announced?.when === answer.when) return until(days, promised, promisedDue)
      if (c.isTalk && answer.kind !== 'cancelled') return undefined
      return until(days, Math.max(on(answer.when, n.afterAnswerDays), promised))
    }
    if (last && c.isTalk) return undefined
    if (last && c.rounds >= n.roundsMaximum) return letGo(own.clock.read(last), n.letGoDays)
    if (last) {
      const opens = Math.max(on(last.when, n.nextRoundDays), promised)
      return at(opens, slot(opens), plus(opens, n.nextRoundClosesDays))
    }
    if (!latest) return undefined
    if (announced) return until(n.promiseClosesDays, promised, promisedDue)
    const [urgent, normal] = [n.firstFollowUpUrgentDays, n.firstFollowUpDays]
    const late = n.firstFollowUpSeniorDays
    const byPace = { urgent, normal, senior: late, 'no-hurry': late }[pace]
    const extra = app.details.deciders === true ? n.decidersExtraDays : 0
    const opens = on(latest.when, (c.isTalk ? n.networkingFollowUpDays : byPace) + extra)
    return at(opens, slot(opens), on(latest.when, n.firstFollowUpClosesDays, '23:59'))
  }
  /** Follow-ups, calls back, mails after a message and putting away: 1, 4, 21, 23, 44. */
  const chased = (): readonly Step[] => {
    if (decision) return []
    const isEarly = ahead.length > 0 || offer || (!latest && c.missed.length === 0)
    const first = theirCall() ?? (isEarly ? undefined : (afterAttempt() ?? followUp()))
    if (!first || isEarly || first.rule === 'let-go' || c.isTalk) return first ? [first] : []
    const away = letGo(here(first.closes ?? 0), n.letGoAfterMissedDays)
    return away.due <= own.now ? [first, away] : [first]
  }

  /** Preparing, telling, thanks and invitations: 2, 4, 28 to 31, 48. */
  const aroundInterviews = (chase: readonly Step[]): readonly Step[] => {
    const polite = (end: Moment, hours: number, isMorning: boolean) => {
      if (end + hours * 60 > on(end, 0, settings.eveningFrom)) return on(end, 1, '10:00')
      const next = k.everyDay.hoursOn(wall.dayOfMinute(end) + 1, pace)
      const isEarly = isMorning && next && next.opens < wall.minutesOfTime('12:00')
      return isEarly ? on(end, 1, '09:00') : end + hours * 60
    }
    const met = held.flatMap(({ when, met: there }, place) => {
      const isLast = (id: string) => !held.slice(place + 1).some((later) => later.met.includes(id))
      return (there.length === 0 ? [undefined] : there.filter(isLast)).map((to) => ({ when, to }))
    })
    const mine = c.entries.map((entry) => ({ entry, isHere: true }))
    const isWithdrawal = (one: is.Told) => one.kind === 'let-go' && one.reason === 'withdrawn'
    const ends = (one: is.Told) => is.isDecision(one) && !isWithdrawal(one)
    const isThanked = ({ when, to }: (typeof met)[number]) =>
      c.entries.some((one) => ends(one) && one.when >= when) ||
      chase.some((one) => one.rule === 'follow-up' && one.to === to && now >= one.opens) ||
      (to === undefined ? mine : people.toldOf(app, to))
        .filter(({ entry }) => clock.read(entry) >= when)
        .some(({ entry, isHere }) => entry.kind === 'thanks' || (isHere && is.isContact(entry)))
    // Whoever left is passed over: 41; a word still goes by the profile that is theirs.
    const isGone = (to: string | undefined) =>
      to !== undefined &&
      people.recordsOf(app, to).some(({ left }) => left === true) &&
      !people.isConnected(app, to) &&
      app.people.some(({ id, linkedin }) => id === to && linkedin === undefined)
    const thanksDays = Math.max(n.thankLapsesAfterDays, n.thankClosesDays)
    const thank = met
      .filter((one) => now < plus(one.when, thanksDays) && !isThanked(one) && !isGone(one.to))
      .map(({ when, to }) => {
        const closes = plus(when, n.thankClosesDays)
        const due = Math.min(polite(when, n.thankLateHours, true), closes)
        return step('thank', when, due, closes, { to, hours: null })
      })
    if (decision) return isWithdrawal(decision) ? thank : []
    const isInvited = (to: string) =>
      people.isConnected(app, to) ||
      people.toldOf(app, to).some(({ entry }) => entry.kind === 'linkedin-invitation')
    const connect = met
      .filter(({ when }) => now < plus(when, n.connectClosesDays))
      .filter(({ to }) => to !== undefined && !isInvited(to))
      .map(({ when, to }) => {
        const [due, closes] = [polite(when, n.connectHours, false), plus(when, n.connectClosesDays)]
        return step('connect', when, due, closes, { to, hours: null })
      })
    const prepare = own.ahead.flatMap(({ starts }) => {
      const due = on(starts, -n.prepareDaysBefore, '18:00')
      return starts > own.now ? [step('prepare', due, due, 0, { ...alone, closes: starts })] : []
    })
    const tellDays = Math.max(n.debriefLapsesDays, n.debriefDays)
    const debrief = own.held
      .filter(
        (one) =>
          own.now < plus(one.when, tellDays) && Object.keys(one).every((key) => PLAIN.test(key)),
      )
      .filter(
        ({ when }) => !own.entries.some((one) => one.kind !== 'interview' && one.when >= when),
      )
      .map(({ when }) => step('debrief', when, when, plus(when, n.debriefDays), alone))
    return [...prepare, ...debrief, ...thank, ...connect]
  }

  /** After a refusal, thanks and one way back on: 14, 44, 45. */
  const afterRefusal = (): readonly Step[] => {
    if (decision?.kind !== 'refusal') return []
    const [{ when, chosenStarts }, { trial }] = [decision, app.details]
    const [to, after] = [
      { to: c.whom(undefined) },
      c.entries.slice(c.entries.indexOf(decision) + 1),
    ]
    const due = slot(plus(when, n.refusalThanksDays))
    const thanks = step('refusal-thanks', when, due, plus(when, n.refusalThanksClosesDays), to)
    const length = typeof trial === 'number' ? trial : settings.trialMonths[trial]
    const from = chosenStarts === undefined ? when : on(endOf(chosenStarts), 0)
    const turn = months(from, Math.max(0, length - n.reApproachMonthsBeforeEnd))
    const [asks, returns] = [months(when, n.askIfReopenedMonths), on(turn, n.reApproachExtraDays)]
    const back =
      decision.nobodyHired === true
        ? step('ask-if-reopened', asks, slot(asks), months(asks, n.staysOpenMonths), to)
        : step('re-approach', returns, slot(returns), on(months(from, length), 0, '23:59'), to)
    const isThanks = (one: is.Told) => one.kind === 'thanks'
    const isOver = (one: is.Told) => (isThanks(one) || is.isMessage(one)) && one.when >= back.opens
    const isShut = c.isTalk || held.length === 0 || after.some(isOver)
    return [...(after.some(isThanks) ? [] : [thanks]), ...(isShut ? [] : [back])]
  }
  /** A sign of life among acquaintances: 44. */
  const keepInTouch = (chase: readonly Step[]): readonly Step[] => {
    const isClosed = (decision && decision.kind !== 'refusal') || offer || ahead.length > 0
    if (!latest || !c.isTalk || !settings.keepInTouch || isClosed || chase.length > 0) return []
    const isWord = (one: is.Told) => is.isAnswer(one) || is.isDecision(one) || one.kind === 'thanks'
    const words = c.entries.filter((one) => is.isMessage(one) || isWord(one))
    const last = Math.max(latest.when, ...words.map(({ when }) => when))
    const opens = months(last, n.keepInTouchMonths)
    return [step('keep-in-touch', opens, slot(opens), months(opens, n.staysOpenMonths))]
  }
  /** One question about what was sent, and no more. */
  const afterSending = (): readonly Step[] => {
    const sent = c.entries.findLast(({ kind }) => kind === 'applied')
    if (!sent || decision || !settings.askNews) return []
    if (c.entries.some((one) => one.when >= sent.when && is.isAnyWord(one))) return []
    const [opens, to] = [on(sent.when, n.askNewsDays), c.whom(undefined)]
    const closes = plus(slot(opens), n.askNewsClosesDays)
    return now >= closes ? [] : [step('ask-news', opens, slot(opens), closes, { to })]
  }
  const contract = (): readonly Step[] => {
    if (own.decision?.kind !== 'hire') return []
    const [from, due] = [own.decision.when, on(own.decision.when, n.contractDays, '10:00')]
    return [step('contract', from, due, plus(from, n.contractClosesDays), alone)]
  }
  /** Deciding on an offer, or asking again about it: 21, 36, 39, 40. */
  const aboutOffer = (): readonly Step[] => {
    if (!offer || !own.offer) return []
    const [from, end] = [
      own.offer.when,
      offer.deadline === undefined ? undefined : endOf(offer.deadline),
    ]
    const due =
      end === undefined
        ? toWorking(Math.max(from, on(from, n.decideDays, '10:00')), 1)
        : Math.max(from, toWorking(on(end, -n.decideDaysBeforeDeadline, '10:00'), -1))
    const closes = end === undefined ? plus(from, n.decideClosesDays) : here(end)
    const decide = step('decide', from, due, closes, alone)
    const later = c.entries.slice(c.entries.indexOf(offer) + 1)
    const asked = later.findLast(({ kind }) => kind === 'offer-message')
    const answers = asked ? later.slice(later.indexOf(asked) + 1).filter(is.isAnswer) : []
    const named = answers.map((one) => is.announcedIn(one, k)[0]?.opens)
    if (!asked || named.includes(undefined)) return [decide]
    const workingDay = k.addWorkingDays(wall.dayOfMinute(asked.when), n.askAgainWorkingDays)
    const [date] = named.slice(-1)
    const promise = date === undefined ? undefined : c.working(date, n.graceAfterPromiseWorkingDays)
    const first = promise ?? wall.startOfDay(workingDay)
    const to = c.whom(is.toOf(asked) ?? c.tried)
    const again = (asks: Moment, ends: Moment, more: Partial<Step>) =>
      step('ask-again', on(asks, 0), asks, ends, { to, ...more })
    if (end === undefined) return [again(slot(first), plus(slot(first), n.askAgainClosesDays), {})]
    const latestDue = k.everyDay.lastSlotBefore(wall.dayOfMinute(end), 'urgent')
    const asks = Math.min(k.nextSlot(first, 'urgent'), latestDue)
    if (asks <= asked.when) return [decide]
    const asking = again(asks, end, { pace: 'urgent', hours: k.everyDay })
    return own.now >= due ? [asking, decide] : [asking]
  }
  const ofOffer = { contract, aboutOffer }
  return {
    ...{ step, slot, chased, aroundInterviews, afterRefusal, keepInTouch, afterSending },
    ...ofOffer,
  }
}
