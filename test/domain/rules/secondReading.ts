import { announcedDay } from '#domain/entry/announcedDay.ts'
import { isMeeting, type Entry, type Interview } from '#domain/entry/entry.ts'
import { civilOf, dayOfCivil } from '#domain/calendar/civilDate.ts'
import { holidayOn } from '#domain/calendar/holidays.ts'
import { quietDayOn } from '#domain/calendar/quietDays.ts'
import {
  dayOf,
  dayOfMinute,
  localDateTime,
  minuteOf,
  minutesInDay,
  minutesOfTime,
  startOfDay,
  weekdayOf,
  type Day,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import { existing } from '#domain/calendar/zone.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Settings } from '#domain/logbook/settings.ts'

/** A step as the page of the rules asks for it; minutes are wall clock. */
export interface ReadStep {
  readonly rule: string
  readonly to?: string | undefined
  readonly round?: number | undefined
  readonly opens: Minute
  readonly due: Minute
  readonly closes?: Minute | undefined
  /** It waits for something else, and is not shown. */
  readonly waits?: boolean
}

const DAY = 1440
const TEN = 600
const AFTERNOON = 870
const NOON = 720
const LAST_MINUTE = 1439
const FAR = '2200-01-01T00:00'

/** Whose hours count: an urgent post also has Mondays, some steps do not mind quiet days. */
interface Hours {
  readonly urgent: boolean
  readonly onQuietDays?: boolean
}

const calendar = (settings: Settings) => {
  const hoursOn = (day: Day, { urgent, onQuietDays = false }: Hours) => {
    const row = settings.contactHours[weekdayOf(day) - 1]
    if (!row?.hours || (row.urgentOnly && !urgent) || holidayOn(day, settings.region) !== null)
      return null
    if (!onQuietDays && settings.quietDays && quietDayOn(day, settings.region) !== null) return null
    const [from, to] = [minutesOfTime(row.hours.from), minutesOfTime(row.hours.to)]
    return { from, to, preferred: Math.min(Math.max(minutesOfTime(row.preferred), from), to - 1) }
  }
  const slot = (moment: Minute, hours: Hours): Minute => {
    for (let day = dayOfMinute(moment); ; day += 1) {
      const open = hoursOn(day, hours)
      const time = day === dayOfMinute(moment) ? minutesInDay(moment) : 0
      if (open && time <= open.preferred) return startOfDay(day) + open.preferred
      if (open && time < open.to) return moment
      if (day > dayOfMinute(moment) + 400) throw new Error('No contact hours at all')
    }
  }
  const isWorking = (day: Day) => weekdayOf(day) <= 5 && holidayOn(day, settings.region) === null
  const workingDay = (day: Day, count: number): Day => {
    let [at, left] = [day, count]
    while (left > 0) if (isWorking((at += 1))) left -= 1
    return at
  }
  const toWorking = (moment: Minute, direction = 1): Minute =>
    isWorking(dayOfMinute(moment)) ? moment : toWorking(moment + direction * DAY, direction)
  return { hoursOn, slot, workingDay, toWorking }
}

const monthsLater = (day: Day, months: number): Day => {
  const civil = civilOf(day)
  const month = civil.month - 1 + months
  const first = (plus: number) =>
    dayOfCivil(
      civil.year + Math.floor((month + plus) / 12),
      ((((month + plus) % 12) + 12) % 12) + 1,
      1,
    )
  return Math.min(first(0) + civil.day - 1, first(1) - 1)
}

const isContact = (entry: Entry) =>
  entry.kind === 'follow-up' || (entry.kind === 'call' && entry.direction === 'outgoing')
const outcomeOf = (entry: Entry) =>
  entry.kind === 'follow-up' || entry.kind === 'call' ? entry.outcome : undefined
const isLeft = (entry: Entry) => ['voicemail', 'message-left'].includes(outcomeOf(entry) ?? '')
/** Sent, left or spoken. */
const isMessage = (entry: Entry) =>
  entry.kind === 'offer-message' ||
  (isContact(entry) && (isLeft(entry) || ['sent', 'reached'].includes(outcomeOf(entry) ?? '')))
const isAnswer = (entry: Entry) =>
  ['answer', 'cancelled', 'reopened', 'offer-withdrawn'].includes(entry.kind) ||
  (entry.kind === 'call' && entry.direction === 'incoming' && entry.outcome === 'reached')
const isTheirs = (entry: Entry) =>
  isAnswer(entry) || entry.kind === 'no-show' || entry.kind === 'could-not-come'
const isDecision = (entry: Entry) => ['refusal', 'hire', 'let-go'].includes(entry.kind)
const endOf = ({ at, zone, durationMinutes }: Interview): Minute =>
  minuteOf(existing(localDateTime(minuteOf(at) + durationMinutes), zone))
const atOf = (entry: Entry) => (isMeeting(entry) ? endOf(entry) : minuteOf(entry.at))
const toOf = (entry: Entry | undefined) => (entry && 'to' in entry ? entry.to : undefined)

/** What one application amounts to at a moment. */
const standing = ({ entries, notedOrder = [] }: Application, now: Minute) => {
  const noted = (entry: Entry) => notedOrder.indexOf(entry.id)
  let decision: Entry | undefined
  let last: Entry | undefined
  const off = new Set<string>()
  const misses = entries.flatMap((entry) => {
    const about = 'interview' in entry && entry.kind !== 'postponed' ? entry.interview : undefined
    return entries.some((one) => isMeeting(one) && one.id === about) ? [{ entry, about }] : []
  })
  for (const entry of entries) {
    if (isDecision(entry)) last = decision = entry
    if (entry.kind === 'reopened') decision = undefined
    const since = last
    if (isMeeting(entry) && since) {
      if (noted(entry) > noted(since)) decision = undefined
      else if (
        !entries.some((one) => one.kind === 'reopened' && one.at >= since.at && one.at < entry.at)
      )
        off.add(entry.id)
    }
  }
  const missed = misses.flatMap(({ entry, about = '' }) => (off.has(about) ? [] : [entry]))
  for (const { about = '' } of misses) off.add(about)
  const interviews = entries.filter(isMeeting).filter(({ id }) => !off.has(id))
  const held = interviews.filter((one) => endOf(one) <= now).sort((a, b) => endOf(a) - endOf(b))
  const ahead = interviews.filter((one) => endOf(one) > now)
  const latest = held.at(-1)
  const missedSince = missed.findLast((entry) => !latest || minuteOf(entry.at) >= endOf(latest))
  const meant =
    entries
      .filter(isMeeting)
      .find(
        ({ id }) => missedSince && 'interview' in missedSince && missedSince.interview === id,
      ) ?? latest
  return {
    decision,
    lastDecision: last,
    held,
    ahead,
    latest,
    missed,
    meant,
    isNetworking: (latest ?? meant)?.setting === 'networking',
  }
}

interface Card {
  readonly app: Application
  readonly now: Standing
  readonly offer: Extract<Entry, { kind: 'offer' }> | undefined
}
type Standing = ReturnType<typeof standing>

const offerOf = (entries: readonly Entry[]) => {
  const offer = entries.findLast((entry) => entry.kind === 'offer')
  const over = (entry: Entry) => isDecision(entry) || entry.kind === 'offer-withdrawn'
  return offer?.kind === 'offer' && !entries.slice(entries.indexOf(offer)).some(over)
    ? offer
    : undefined
}

/** When each of the offers was made that wait, or that one which waits replaced. */
const offersOf = ({ app: { entries } }: Card) => {
  const over = entries.findLastIndex(
    (entry) => isDecision(entry) || entry.kind === 'offer-withdrawn',
  )
  return entries.slice(over + 1).flatMap(({ kind, at }) => (kind === 'offer' ? [at] : []))
}

/** The steps of every card of a house. */
export const secondReading = (
  house: readonly Application[],
  settings: Settings,
  nowText: string,
) => {
  const now = minuteOf(nowText)
  const { numbers } = settings
  const { hoursOn, slot, workingDay, toWorking } = calendar(settings)
  const cards = house.map((app): Card => {
    const stands = standing(app, now)
    const offer = offerOf(app.entries)
    return { app, now: stands, offer: stands.decision ? undefined : offer }
  })
  const everybody = house.flatMap(({ people }) => people)
  const groups = new Map<Person, number>(everybody.map((person, place) => [person, place]))
  const same = (a: Person, b: Person) => {
    const alone = (field: 'email' | 'phone' | 'linkedin', one: Person) =>
      house.every(
        ({ people }) =>
          !people.includes(one) ||
          people.filter((other) => other[field] === one[field]).length === 1,
      )
    return (
      (a.identity !== undefined && a.identity === b.identity) ||
      (['email', 'phone', 'linkedin'] as const).some(
        (field) =>
          a[field] !== undefined && a[field] === b[field] && alone(field, a) && alone(field, b),
      )
    )
  }
  for (const a of everybody)
    for (const b of everybody)
      if (same(a, b)) {
        const [from, to] = [groups.get(a), groups.get(b) ?? 0]
        for (const [person, group] of groups) if (group === from) groups.set(person, to)
      }
  const groupOf = (app: Application, id: string | undefined) => {
    const person =
      app.people.find((one) => one.id === id) ??
      (id === undefined && app.people.length === 1 ? app.people[0] : undefined)
    return person && groups.get(person)
  }
  /** Whether some entry of the house tells of a person. */
  const told = (app: Application, id: string, asked: (entry: Entry, own: boolean) => boolean) =>
    house.some((one) =>
      one.entries.some((entry) => {
        const whose = groupOf(one, 'from' in entry ? entry.from : toOf(entry))
        return asked(entry, one === app) && whose === groupOf(app, id)
      }),
    )

  const announcedOf = ({ now: { lastDecision, latest, held }, app }: Card) => {
    const said = app.entries
      .flatMap((entry) => {
        const promise = 'promise' in entry ? entry.promise : undefined
        if (
          !promise ||
          (isMeeting(entry) && !held.includes(entry)) ||
          (lastDecision && atOf(entry) < minuteOf(lastDecision.at))
        )
          return []
        const at = atOf(entry)
        const theyCall = isMeeting(entry) && entry.nextContact === 'they-call'
        if (promise.kind === 'hours') {
          const end = at + promise.hours * 60
          const noon = minutesInDay(end) < NOON
          return [
            {
              at,
              day: dayOfMinute(end),
              opens: noon ? startOfDay(dayOfMinute(end)) + NOON : startOfDay(dayOfMinute(end) + 1),
              noon,
              theyCall,
            },
          ]
        }
        const named = announcedDay(promise, dayOfMinute(at))
        return named
          ? [
              {
                at,
                day: named.day,
                opens: startOfDay(named.day + (named.throughout ? 1 : 0)),
                noon: false,
                theyCall,
              },
            ]
          : []
      })
      .sort((a, b) => a.at - b.at)
    const last = said.at(-1)
    if (!last) return undefined
    const margin = (moment: Minute) =>
      numbers.graceAfterPromiseWorkingDays === 0
        ? moment
        : startOfDay(workingDay(dayOfMinute(moment), numbers.graceAfterPromiseWorkingDays))
    if (latest && last.at < endOf(latest)) {
      const first = last.theyCall ? startOfDay(workingDay(last.day, 1)) : last.opens
      if (first <= endOf(latest)) return undefined
      const third = startOfDay(
        workingDay(dayOfMinute(endOf(latest)), numbers.earlierPromiseWorkingDays),
      )
      const opens = Math.max(margin(first), third)
      return { ...last, opens, noon: last.noon && opens === last.opens }
    }
    const theyCall = last.theyCall
    const opens = margin(theyCall ? startOfDay(workingDay(last.day, 1)) : last.opens)
    return { ...last, opens, noon: last.noon && opens === last.opens }
  }

  /** Whoever was tried last since their last word, else whoever was written to last. */
  const keptIn = (talks: readonly Entry[]) => {
    const answer = talks.findLastIndex(isTheirs)
    const kept = (entry: Entry, place: number) =>
      isMessage(entry) || (isContact(entry) && place > answer)
    return toOf(talks.findLast((entry, place) => kept(entry, place)))
  }

  const whom = ({ app, now: { held, meant } }: Card, kept: string | undefined) => {
    if (kept !== undefined && app.people.some(({ id, left }) => id === kept && !left)) return kept
    const met = (meant ? [...held, meant] : held).toReversed()
    const inOrder = [
      ...met.flatMap(({ lead, met: there }) => [...(lead === undefined ? [] : [lead]), ...there]),
      ...app.people.map(({ id }) => id),
    ]
    const there = inOrder.flatMap((id) =>
      app.people.filter((one) => one.id === id && one.left !== true),
    )
    const canReach = (one: Person) =>
      one.email ??
      one.phone ??
      one.linkedin ??
      one.assistantPhone ??
      (one.linkedinConnected === true ||
      told(app, one.id, (entry) => entry.kind === 'linkedin-acceptance')
        ? 'linkedin'
        : undefined)
    return (
      app.people.find((one) => one.agency === true && one.left !== true && canReach(one)) ??
      there.find(canReach) ??
      there[0]
    )?.id
  }

  /** What follows an attempt that reached nobody. */
  const afterAttempt = (
    card: Card,
    talks: readonly Entry[],
    ahead: Minute,
  ): ReadStep | undefined => {
    const { app } = card
    const hours = { urgent: app.details.pace === 'urgent' }
    const lastAnswer = talks.findLastIndex(isTheirs)
    const attempts = talks
      .slice(lastAnswer + 1)
      .filter((entry) => isContact(entry) || entry.kind === 'offer-message')
    let attempt = attempts.at(-1)
    if (attempt && outcomeOf(attempt) === 'wrong-number')
      attempt = attempts.findLast((entry) => outcomeOf(entry) !== 'wrong-number')
    if (!attempt || (attempt !== attempts.at(-1) && !isLeft(attempt))) return undefined
    const at = minuteOf(attempt.at)
    const day = dayOfMinute(at)
    const to = whom(card, toOf(attempt))
    if (isLeft(attempt)) {
      const friday = startOfDay(day - weekdayOf(day) + 5) + 540
      const due = Math.max(
        slot(at + numbers.mailAfterMessageDays * DAY, hours),
        slot(friday, hours),
        slot(ahead, hours),
      )
      return {
        rule: 'mail-after-message',
        to,
        round: roundsOf(talks).rounds + (isLeft(attempt) ? 0 : 1),
        opens: at,
        due,
        closes: due + numbers.mailAfterMessageClosesDays * DAY,
      }
    }
    if (outcomeOf(attempt) !== 'no-answer') return undefined
    const lastMessage = attempts.findLastIndex(isMessage)
    const calls = attempts
      .slice(lastMessage + 1)
      .filter((entry) => outcomeOf(entry) === 'no-answer').length
    if (calls >= numbers.mailAfterCalls || app.details.smallFirm === true) {
      const due = Math.max(slot(startOfDay(day + 1), hours), slot(ahead, hours))
      return {
        rule: 'mail-after-message',
        to,
        round: roundsOf(talks).rounds + (isLeft(attempt) ? 0 : 1),
        opens: at,
        due,
        closes: due + numbers.mailAfterMessageClosesDays * DAY,
      }
    }
    const half = halfDay(at, hours)
    const due = Math.max(half.due, slot(ahead, hours))
    return {
      rule: 'call-back',
      to,
      opens: half.opens,
      due,
      closes: due + numbers.callBackClosesDays * DAY,
    }
  }
  const isOpenAt = (moment: Minute, hours: Hours) => {
    const open = hoursOn(dayOfMinute(moment), hours)
    return open !== null && minutesInDay(moment) >= open.from && minutesInDay(moment) < open.to
  }
  const noonDue = (day: Day, hours: Hours) =>
    isOpenAt(startOfDay(day) + AFTERNOON, hours)
      ? startOfDay(day) + AFTERNOON
      : slot(startOfDay(day + 1), hours)
  const halfDay = (at: Minute, hours: Hours) => {
    const day = dayOfMinute(at)
    return minutesInDay(at) < NOON
      ? { opens: startOfDay(day) + NOON, due: noonDue(day, hours) }
      : { opens: startOfDay(day + 1), due: slot(startOfDay(day + 1), hours) }
  }

  const theirCall = (card: Card): ReadStep | undefined => {
    const { app } = card
    const left = app.entries.findLast(
      (entry) => entry.kind === 'call' && entry.outcome === 'left-me-message',
    )
    if (!left) return undefined
    const after = app.entries.slice(app.entries.indexOf(left) + 1)
    if (
      after.some(
        (entry) =>
          (isMeeting(entry) && minuteOf(entry.at) <= now) ||
          isContact(entry) ||
          isAnswer(entry) ||
          isDecision(entry) ||
          ['thanks', 'offer', 'offer-message', 'no-show'].includes(entry.kind),
      )
    )
      return undefined
    const due = slot(minuteOf(left.at), { urgent: true, onQuietDays: true })
    return {
      rule: 'call-back',
      to: whom(card, toOf(left) ?? keptIn(talksOf(card))),
      opens: minuteOf(left.at),
      due,
      closes: due + numbers.callBackClosesDays * DAY,
    }
  }

  /** How many messages used a round: the first mail after a message left keeps the one it follows. */
  const roundsOf = (talks: readonly Entry[]) => {
    let [rounds, left] = [0, false]
    let last: Entry | undefined
    for (const entry of talks) {
      if (isAnswer(entry)) left = false
      if (!isMessage(entry)) continue
      if (!(left && (outcomeOf(entry) ?? 'sent') === 'sent')) rounds += 1
      left = isLeft(entry)
      last = entry
    }
    return { rounds, last }
  }

  const atTen = (day: Day, ahead: Minute) =>
    Math.max(startOfDay(Math.max(day, dayOfMinute(ahead))) + TEN, ahead)
  const followUp = (card: Card, talks: readonly Entry[]): ReadStep | undefined => {
    const {
      app,
      now: { latest, isNetworking: networking },
    } = card
    const { pace, deciders } = app.details
    const hours = { urgent: pace === 'urgent' }
    const announced = announcedOf(card)
    const ahead = announced?.opens ?? 0
    const { rounds, last } = roundsOf(talks)
    const answer = talks.findLast(isTheirs)
    const to = whom(card, keptIn(talks))
    const step = (opens: Minute, due: Minute, closes: Minute): ReadStep => ({
      rule: 'follow-up',
      to,
      round: rounds + 1,
      opens,
      due,
      closes: Math.max(due, closes),
    })
    const atPromise = () => {
      if (!announced) throw new Error('Nothing was announced')
      const due = announced.noon
        ? noonDue(dayOfMinute(announced.opens), hours)
        : slot(announced.opens, hours)
      return step(announced.opens, due, due + numbers.promiseClosesDays * DAY)
    }
    if (answer && (!last || talks.indexOf(answer) > talks.indexOf(last))) {
      const at = minuteOf(answer.at)
      if (answer.kind === 'no-show') {
        const half = halfDay(at, hours)
        return step(half.opens, half.due, half.due + numbers.afterAnswerClosesDays * DAY)
      }
      if (answer.kind === 'could-not-come') {
        const due = slot(at, hours)
        return step(at, due, due + numbers.afterAnswerClosesDays * DAY)
      }
      if (announced && announced.at === at) return atPromise()
      if (networking && answer.kind !== 'cancelled') return undefined
      const opens = Math.max(startOfDay(dayOfMinute(at) + numbers.afterAnswerDays), ahead)
      const due = slot(opens, hours)
      return step(opens, due, due + numbers.afterAnswerClosesDays * DAY)
    }
    if (last) {
      if (networking) return undefined
      const day = dayOfMinute(minuteOf(last.at))
      if (rounds < numbers.roundsMaximum) {
        const opens = Math.max(startOfDay(day + numbers.nextRoundDays), ahead)
        return step(opens, slot(opens, hours), opens + numbers.nextRoundClosesDays * DAY)
      }
      const opens = atTen(day + numbers.letGoDays, ahead)
      return { rule: 'let-go', opens, due: toWorking(opens) }
    }
    if (!latest) return undefined
    if (announced) return atPromise()
    const days = networking
      ? numbers.networkingFollowUpDays
      : pace === 'urgent'
        ? numbers.firstFollowUpUrgentDays
        : pace === 'normal'
          ? numbers.firstFollowUpDays
          : numbers.firstFollowUpSeniorDays
    const day = dayOfMinute(endOf(latest))
    const opens = startOfDay(day + days + (deciders === true ? numbers.decidersExtraDays : 0))
    return step(
      opens,
      slot(opens, hours),
      startOfDay(day + numbers.firstFollowUpClosesDays) + LAST_MINUTE,
    )
  }

  const wentOn = (card: Card, since: string) =>
    card.app.entries.some((entry) => entry.kind === 'go-on' && entry.at >= since)
  const isTalk = ({ now: { ahead, isNetworking } }: Card, place: 0 | -1) =>
    ahead.length > 0 ? ahead.at(place)?.setting === 'networking' : isNetworking
  const toTell = (card: Card): readonly Card[] => {
    const { decision } = card.now
    if (decision?.kind !== 'hire') return []
    return cards.filter((other) => other !== card && !other.now.decision && !isTalk(other, -1))
  }
  /** Word of an offer elsewhere. */
  const wordOf = (card: Card): ReadStep | undefined => {
    const {
      app,
      now: { decision, held },
    } = card
    if (decision || held.length === 0 || card.offer || card.now.isNetworking) return undefined
    const offers = cards.flatMap((other) => (other !== card && other.offer ? [other.offer] : []))
    const nearest = [...offers].sort((a, b) =>
      (a.deadline ?? '9') < (b.deadline ?? '9')
        ? -1
        : (a.deadline ?? '9') > (b.deadline ?? '9')
          ? 1
          : a.at < b.at
            ? -1
            : 1,
    )[0]
    const first =
      cards.flatMap((other) => (other !== card && other.offer ? offersOf(other) : [])).sort()[0] ??
      ''
    const isTold = app.entries.some((entry) => isMessage(entry) && entry.at >= first)
    if (!nearest || isTold) return undefined
    const opens = minuteOf(nearest.at) + numbers.tellOfferHours * 60
    const due = slot(opens, { urgent: app.details.pace === 'urgent', onQuietDays: true })
    const closes =
      nearest.deadline === undefined
        ? minuteOf(nearest.at) + 7 * DAY
        : startOfDay(dayOf(nearest.deadline) - 1) + LAST_MINUTE
    return {
      rule: 'tell-offer',
      to: whom(card, keptIn(talksOf(card))),
      opens,
      due,
      closes: Math.max(due, closes),
    }
  }
  const talksOf = ({ app, now: { latest, missed } }: Card) =>
    app.entries.filter(
      (entry, place) =>
        !isMeeting(entry) &&
        !(entry.kind === 'offer-message' && offerOf(app.entries.slice(0, place))) &&
        minuteOf(entry.at) >= (latest ? endOf(latest) : minuteOf(missed[0]?.at ?? FAR)),
    )

  /** Follow-ups, calls back, mails and putting away; all of them wait while others are to be told of a hire. */
  const chase = (card: Card): readonly ReadStep[] => {
    const waits = cards.some(
      (other) =>
        other !== card &&
        toTell(other).length > 0 &&
        !isTalk(card, 0) &&
        !wentOn(card, other.now.decision?.at ?? FAR),
    )
    return chaseOf(card).map((step) => (waits ? { ...step, waits } : step))
  }
  const chaseOf = (card: Card): readonly ReadStep[] => {
    const {
      offer,
      now: { decision, ahead, latest },
    } = card
    if (decision) return []
    const call = theirCall(card)
    if (call && (ahead.length > 0 || offer)) return [call]
    if (ahead.length > 0 || offer) return []
    if (!latest && card.now.missed.length === 0) return call ? [call] : []
    const talks = talksOf(card)
    const announced = announcedOf(card)?.opens ?? 0
    const step = call ?? afterAttempt(card, talks, announced) ?? followUp(card, talks)
    const hidden = step?.rule === 'follow-up' && wordOf(card) !== undefined
    if (!step || step.rule === 'let-go' || card.now.isNetworking)
      return step ? [{ ...step, waits: hidden }] : []
    const opens = atTen(dayOfMinute(step.closes ?? 0) + numbers.letGoAfterMissedDays, announced)
    return [
      { ...step, waits: hidden },
      ...(toWorking(opens) <= now ? [{ rule: 'let-go', opens, due: toWorking(opens) }] : []),
    ]
  }

  const afterInterviews = (card: Card, chased: readonly ReadStep[]): readonly ReadStep[] => {
    const {
      app,
      now: { held, ahead, decision },
    } = card
    const isOpen = decision === undefined
    const prepare = isOpen
      ? ahead
          .map((one): ReadStep => {
            const opens = startOfDay(dayOf(one.at) - numbers.prepareDaysBefore) + 1080
            return { rule: 'prepare', opens, due: opens, closes: minuteOf(one.at) }
          })
          .filter(({ closes = 0 }) => now < closes)
      : []
    const debriefs = isOpen
      ? held
          .filter((one) => {
            const isTold =
              [one.promise, one.nextContact, one.channelAsked, one.goodRapport, one.lead].some(
                (detail) => detail !== undefined,
              ) ||
              app.entries.some((entry) => !isMeeting(entry) && minuteOf(entry.at) >= endOf(one))
            return (
              !isTold &&
              now < endOf(one) + Math.max(numbers.debriefLapsesDays, numbers.debriefDays) * DAY
            )
          })
          .map((one): ReadStep => ({
            rule: 'debrief',
            opens: endOf(one),
            due: endOf(one),
            closes: endOf(one) + numbers.debriefDays * DAY,
          }))
      : []
    const withdrew = decision?.kind === 'let-go' && decision.reason === 'withdrawn'
    const met = held.flatMap((one, place) =>
      one.met
        .filter((id) => !held.slice(place + 1).some((later) => later.met.includes(id)))
        .map((id) => ({ one, id })),
    )
    const polite = (one: Interview, hoursAfter: number, morning: boolean): Minute => {
      const [end, next] = [endOf(one), startOfDay(dayOfMinute(endOf(one)) + 1)]
      if (
        end + hoursAfter * 60 >
        startOfDay(dayOfMinute(end)) + minutesOfTime(settings.eveningFrom)
      )
        return next + TEN
      const open = hoursOn(next / DAY, { urgent: app.details.pace === 'urgent', onQuietDays: true })
      return morning && open && open.from < NOON ? next + 540 : end + hoursAfter * 60
    }
    const thanked = (one: Interview, id: string) =>
      told(
        app,
        id,
        (entry, own) =>
          (entry.kind === 'thanks' || (own && isContact(entry))) &&
          minuteOf(entry.at) >= endOf(one),
      ) ||
      house.some(
        (other) =>
          other.people.some((person) => groupOf(other, person.id) === groupOf(app, id)) &&
          other.entries.some(
            (entry) =>
              entry.kind === 'thanks' && entry.to === undefined && minuteOf(entry.at) >= endOf(one),
          ),
      )
    const lapsed = (one: Interview) =>
      app.entries.some(
        (entry) =>
          isDecision(entry) &&
          !(entry.kind === 'let-go' && entry.reason === 'withdrawn') &&
          minuteOf(entry.at) >= endOf(one),
      )
    const thank =
      isOpen || withdrew
        ? met
            .filter(
              ({ one, id }) =>
                !lapsed(one) &&
                now <
                  endOf(one) +
                    Math.max(numbers.thankLapsesAfterDays, numbers.thankClosesDays) * DAY &&
                !thanked(one, id) &&
                !chased.some(
                  (step) =>
                    step.rule === 'follow-up' &&
                    step.waits !== true &&
                    step.to === id &&
                    now >= step.opens,
                ),
            )
            .map(({ one, id }): ReadStep => ({
              rule: 'thank',
              to: id,
              opens: endOf(one),
              due: Math.min(
                polite(one, numbers.thankLateHours, true),
                endOf(one) + numbers.thankClosesDays * DAY,
              ),
              closes: endOf(one) + numbers.thankClosesDays * DAY,
            }))
        : []
    const nobody =
      isOpen || withdrew
        ? held
            .filter(
              (one) =>
                one.met.length === 0 &&
                !lapsed(one) &&
                now <
                  endOf(one) +
                    Math.max(numbers.thankLapsesAfterDays, numbers.thankClosesDays) * DAY &&
                !app.entries.some(
                  (entry) =>
                    (entry.kind === 'thanks' || isContact(entry)) &&
                    minuteOf(entry.at) >= endOf(one),
                ),
            )
            .map((one): ReadStep => ({
              rule: 'thank',
              opens: endOf(one),
              due: Math.min(
                polite(one, numbers.thankLateHours, true),
                endOf(one) + numbers.thankClosesDays * DAY,
              ),
              closes: endOf(one) + numbers.thankClosesDays * DAY,
            }))
        : []
    const connect = isOpen
      ? met
          .filter(
            ({ one, id }) =>
              now < endOf(one) + numbers.connectClosesDays * DAY &&
              !told(
                app,
                id,
                (entry) =>
                  entry.kind === 'linkedin-invitation' || entry.kind === 'linkedin-acceptance',
              ),
          )
          .map(({ one, id }): ReadStep => {
            const due = polite(one, numbers.connectHours, false)
            return {
              rule: 'connect',
              to: id,
              opens: endOf(one),
              due,
              closes: Math.max(due, endOf(one) + numbers.connectClosesDays * DAY),
            }
          })
      : []
    return [...prepare, ...debriefs, ...thank, ...nobody, ...connect]
  }

  const monthStart = (from: Day, months: number) => startOfDay(monthsLater(from, months))
  /** A refusal: thanks, and one way back on. */
  const afterRefusal = (card: Card): readonly ReadStep[] => {
    const {
      app,
      now: { decision, held, isNetworking },
    } = card
    if (decision?.kind !== 'refusal') return []
    const [at, after] = [
      minuteOf(decision.at),
      app.entries.slice(app.entries.indexOf(decision) + 1),
    ]
    const hours = { urgent: false }
    const to = whom(card, undefined)
    const due = slot(at + numbers.refusalThanksDays * DAY, hours)
    const thanks = after.some(({ kind }) => kind === 'thanks')
      ? []
      : [
          {
            rule: 'refusal-thanks',
            to,
            opens: at,
            due,
            closes: Math.max(due, at + numbers.refusalThanksClosesDays * DAY),
          },
        ]
    if (isNetworking || held.length === 0) return thanks
    const trial =
      typeof app.details.trial === 'number'
        ? app.details.trial
        : settings.trialMonths[app.details.trial]
    const from = dayOf(decision.chosenStarts ?? decision.at)
    const reopens = monthStart(dayOf(decision.at), numbers.askIfReopenedMonths)
    const returns = startOfDay(
      monthsLater(from, trial - numbers.reApproachMonthsBeforeEnd) + numbers.reApproachExtraDays,
    )
    const back: ReadStep =
      decision.nobodyHired === true
        ? {
            rule: 'ask-if-reopened',
            to,
            opens: reopens,
            due: slot(reopens, hours),
            closes: monthStart(dayOfMinute(reopens), numbers.staysOpenMonths),
          }
        : {
            rule: 're-approach',
            to,
            opens: returns,
            due: slot(returns, hours),
            closes: monthStart(from, trial) + LAST_MINUTE,
          }
    const isDone = after.some(
      (entry) =>
        (entry.kind === 'thanks' ||
          entry.kind === 'offer-message' ||
          (isContact(entry) && isMessage(entry))) &&
        minuteOf(entry.at) >= back.opens,
    )
    return isDone ? thanks : [...thanks, { ...back, closes: Math.max(back.due, back.closes ?? 0) }]
  }

  const keepInTouch = (card: Card, chased: readonly ReadStep[]): readonly ReadStep[] => {
    const {
      app,
      offer,
      now: { decision, held, ahead, latest, isNetworking },
    } = card
    if (
      !isNetworking ||
      !latest ||
      !settings.keepInTouch ||
      offer ||
      held.length === 0 ||
      ahead.length > 0 ||
      (decision && decision.kind !== 'refusal')
    )
      return []
    if (chased.some(({ rule }) => rule !== 'let-go')) return []
    const since = app.entries
      .filter(
        (entry) =>
          !isMeeting(entry) &&
          (isMessage(entry) || isAnswer(entry) || isDecision(entry) || entry.kind === 'thanks'),
      )
      .map((entry) => minuteOf(entry.at))
    const opens = monthStart(
      dayOfMinute(Math.max(endOf(latest), ...since)),
      numbers.keepInTouchMonths,
    )
    const due = slot(opens, { urgent: !decision && app.details.pace === 'urgent' })
    return [
      {
        rule: 'keep-in-touch',
        to: whom(card, keptIn(talksOf(card))),
        opens,
        due,
        closes: Math.max(due, monthStart(dayOfMinute(opens), numbers.staysOpenMonths)),
      },
    ]
  }

  const afterHire = (card: Card): readonly ReadStep[] => {
    const {
      app,
      now: { decision },
    } = card
    if (decision?.kind !== 'hire') return []
    const at = minuteOf(decision.at)
    const signed = startOfDay(dayOfMinute(at) + numbers.contractDays) + TEN
    const due = slot(at + numbers.tellOthersDays * DAY, { urgent: app.details.pace === 'urgent' })
    const tell = {
      rule: 'tell-others',
      opens: at,
      due,
      closes: Math.max(due, at + numbers.tellOthersClosesDays * DAY),
    }
    return [
      {
        rule: 'contract',
        opens: at,
        due: signed,
        closes: Math.max(signed, at + numbers.contractClosesDays * DAY),
      },
      ...(toTell(card).length > 0 ? [tell] : []),
    ]
  }

  const aboutOffer = (card: Card): readonly ReadStep[] => {
    const { app, offer } = card
    if (!offer) return []
    const at = minuteOf(offer.at)
    const later = app.entries.slice(app.entries.indexOf(offer) + 1)
    const asked = later.findLast(({ kind }) => kind === 'offer-message')
    const since = asked ? later.slice(later.indexOf(asked) + 1) : []
    const end =
      offer.deadline === undefined ? undefined : startOfDay(dayOf(offer.deadline)) + LAST_MINUTE
    const urgent = { urgent: app.details.pace === 'urgent' || end !== undefined }
    const before = startOfDay(dayOfMinute(end ?? 0) - numbers.decideDaysBeforeDeadline) + TEN
    const decideDue =
      end === undefined
        ? toWorking(Math.max(at, startOfDay(dayOfMinute(at) + numbers.decideDays) + TEN))
        : Math.max(at, toWorking(before, -1))
    const decide: ReadStep = {
      rule: 'decide',
      opens: at,
      due: decideDue,
      closes: Math.max(decideDue, end ?? at + numbers.decideClosesDays * DAY),
    }
    const answers = since.filter((entry) => isAnswer(entry))
    const announced = announcedOf(card)
    const named =
      asked && announced && answers.some((entry) => minuteOf(entry.at) === announced.at)
        ? announced
        : undefined
    if (!asked || (answers.length > 0 && !named)) return [decide]
    const from = named
      ? named.opens
      : startOfDay(workingDay(dayOf(asked.at), numbers.askAgainWorkingDays))
    let due = slot(from, urgent)
    if (end !== undefined) {
      let day = dayOfMinute(end) - 1
      while (!hoursOn(day, { urgent: true, onQuietDays: true })) day -= 1
      due = Math.min(
        due,
        startOfDay(day) + (hoursOn(day, { urgent: true, onQuietDays: true })?.preferred ?? 0),
      )
    }
    const again: ReadStep = {
      rule: 'ask-again',
      to: whom(card, ('to' in asked ? asked.to : undefined) ?? keptIn(talksOf(card))),
      opens: startOfDay(dayOfMinute(due)),
      due,
      closes: end === undefined ? due + numbers.askAgainClosesDays * DAY : Math.max(end, due),
    }
    const exists = end === undefined || due > minuteOf(asked.at)
    return [
      ...(exists ? [again] : []),
      ...(end !== undefined && now >= decide.due ? [decide] : exists ? [] : [decide]),
    ]
  }

  const text = (minute: Minute) => existing(localDateTime(minute), settings.zone)
  return cards.map((card) => {
    const chased = chase(card)
    const word = wordOf(card)
    return [
      ...afterInterviews(card, chased),
      ...chased,
      ...afterRefusal(card),
      ...keepInTouch(card, chased),
      ...afterHire(card),
      ...aboutOffer(card),
      ...(word ? [word] : []),
    ]
      .filter(({ waits }) => waits !== true)
      .map(({ rule, to, round, opens, due, closes }) =>
        [
          rule,
          to ?? '-',
          round ?? '-',
          text(opens),
          text(due),
          closes === undefined ? '-' : text(closes),
        ].join(' '),
      )
  })
}
