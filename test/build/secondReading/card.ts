import { mondayOf } from '#domain/calendar/calendarDays.ts'
import { dayOfMinute, minuteOf } from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import type { Application } from '#domain/logbook/application.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { peopleOf } from './people.ts'
import { half, isA, on, plus, type Clock, type Told } from './rows.ts'

/** What tells how an interview went: 28. */
const TOLD =
  /^(goodRapport|promise|nextContact|channelAsked|points|assets|addition|documents|note)$/u
/** What goes by one's own clock, what has a round, what asks in urgent hours: 36, 39, 49. */
export const OWN = /^(prepare|debrief|let-go|contract|decide)$/u
export const ROUND = /^(follow-up|missing-detail|call-back|mail-after-message)$/u
const URGENT = /^(call-back theirs|ask-again deadline)$/u
const BY_PACE = { urgent: 'Urgent', normal: '', senior: 'Senior', 'no-hurry': 'Senior' } as const
export type House = { at: string; settings: Settings; people: ReturnType<typeof peopleOf> }

/**
 * What is known of a card on a clock, and its steps. One's own clock hears of that of its people when
 * what waits there closes, and whether the ball is theirs: 23, 36.
 */
export const readCard = (
  app: Application,
  clock: Clock,
  { settings, people, at }: House,
  theirs: { readonly closes?: string | undefined; readonly hasBall?: boolean } = {},
) => {
  const { days, read, working } = clock
  const { trial, ...details } = app.details
  const { numbers: n, zone } = settings
  const now = read({ at, zone })
  const entries = clock.timeline(app.entries)
  const before = (one: Told) => entries.slice(0, entries.indexOf(one))
  const after = (one: Told | undefined) => entries.slice(one && entries.indexOf(one) + 1)
  /** What comes after the last that counts as one of these. */
  const since = (list: readonly Told[], ...counts: readonly string[]) =>
    list.slice(list.findLastIndex(isA(...counts)) + 1)

  // The interviews that no decision cancels, the decision, the offers that wait: 7, 21, 24, 36.
  const noted = (one: Told | undefined) => app.notedOrder?.indexOf(one?.id ?? '') ?? -1
  const standing = entries.filter(isA('interview')).filter((one) => {
    const by = before(one).findLast(isA('decision', 'reopened'))
    return !isA('decision')(by) || noted(one) > noted(by)
  })
  const settled = entries.findLast(isA('decision'))
  const isRevived = after(settled).some((one) => isA('reopened')(one) || standing.includes(one))
  const decision = isRevived ? undefined : settled
  const offers = decision ? [] : since(entries, 'decision', 'offer-withdrawn').filter(isA('offer'))
  const offer = offers.at(-1)
  // Interviews held, ahead, and not held: 28, 46.
  const fates = entries.filter(isA('missed'))
  const missed = fates.filter((one) => standing.some(({ id }) => id === one.interview))
  const kept = standing.filter(({ id }) => missed.every((one) => one.interview !== id))
  const held = kept.filter(({ when }) => when <= now)
  const ahead = kept.filter(({ when }) => when > now)
  const latest = held.at(-1)
  const origin = (latest ?? missed[0])?.when ?? Infinity
  const failed = missed.findLast(({ when }) => when >= origin)
  const meant = standing.find(({ id }) => id === failed?.interview) ?? latest
  const isTalk = (latest ?? meant)?.setting === 'networking'

  // The latest date announced: 5, 6, 12, 33, 34, 35.
  const opening = ({ promise, when, nextContact }: Told) => {
    const end = promise?.kind === 'hours' ? when + promise.hours * 60 : 0
    const said = announcedDay(promise, dayOfMinute(when)) ?? (end && { day: dayOfMinute(end) })
    if (said && nextContact === 'they-call') return plus(0, days.addWorkingDays(said.day, 1))
    return said && 'throughout' in said ? plus(0, said.day + +said.throughout) : end && half(end)
  }
  const saying = entries
    .filter((one) => one.when >= (settled?.when ?? 0) && opening(one) > 0)
    .filter((one) => !isA('interview')(one) || held.includes(one))
    .sort((a, b) => a.when - b.when)
    .at(-1)
  const named = saying ? opening(saying) : 0
  const isEarlier = origin < Infinity && saying !== undefined && saying.when < origin
  const least = isEarlier ? working(origin, n.earlierPromiseWorkingDays) : 0
  const granted = Math.max(working(named, n.graceAfterPromiseWorkingDays), least)
  const promised = named > (isEarlier ? origin : 0) ? granted : 0

  // What was said since, and the rounds in it: 1, 3, 9, 19, 36.
  const isToOffer = (one: Told) =>
    isA('offer-message')(one) &&
    isA('offer')(before(one).findLast(isA('offer', 'offer-withdrawn', 'decision')))
  const words = entries.filter(({ kind }) => kind !== 'interview')
  const talks = words.filter((one) => one.when >= origin && !isToOffer(one))
  const exchanges = talks.filter(isA('message', 'answer'))
  const used = exchanges.filter(
    (one, place) =>
      isA('message')(one) && !(isA('written')(one) && isA('left')(exchanges[place - 1])),
  )
  const last = talks.findLast(isA('message'))
  const answer = since(talks, 'message').findLast(isA('answer', 'missed'))
  const attempts = since(talks, 'answer', 'missed').filter(isA('contact', 'message'))
  const isWaiting = isA('wrong')(attempts.at(-1)) && isA('left')(last)
  const attempt = (isWaiting && attempts.findLast(isA('message'))) || attempts.at(-1)

  // Whom: 11, 25, 26, 41, 43.
  const known = (id = '') => people.get(`${app.id} ${id}`)
  const ids = [...held, meant].toReversed().flatMap((one) => [one?.lead, ...(one?.met ?? [])])
  const here = [...ids, ...app.people.map(({ id }) => id)]
    .flatMap((id) => known(id) ?? [])
    .filter(({ hasLeft }) => !hasLeft)
  const reachable = here.filter(({ isReachable }) => isReachable)
  const agent = reachable.find((one) => one.agency === true) ?? reachable[0] ?? here[0]
  const whom = (id?: string) => (here.find((one) => one.id === id) ?? agent)?.id
  const tried = (attempt ?? last)?.to
  const gaveNone = here.length === 0 || app.people.some((one) => one.gaveNoDetails === true)
  const alone = app.people.length === 1 ? app.people[0]?.id : undefined
  const lacksDetail = reachable.length === 0 && app.people.length > 0 && gaveNone

  // Numbers that depend on the post, and a step by its row: 14, 17, 44, 47.
  const pace = decision?.kind === 'refusal' ? 'normal' : details.pace
  const first = isTalk ? n.networkingFollowUpDays : n[`firstFollowUp${BY_PACE[pace]}Days`]
  const trialMonths = typeof trial === 'number' ? trial : settings.trialMonths[trial]
  const turnMonths = Math.max(0, trialMonths - n.reApproachMonthsBeforeEnd)
  const firstDays = first + (details.deciders === true ? n.decidersExtraDays : 0)
  const facts = {
    ...{ ...n, trialMonths, turnMonths, firstDays, end: latest, decision, offer, last, answer },
    ...{ attempt, promised, promise: days.nextSlot(promised, pace), never: Infinity },
    friday: on(plus(0, mondayOf(dayOfMinute(attempt?.when ?? 0)) + 4), 0, '09:00'),
    kept: Math.max(promised, on(promised, 0, '10:00')),
  }
  const row = (name: string, more: Readonly<Record<string, number>> = {}, to = whom(tried)) => {
    const [opens = 0, best = 0, close = 0] = clock.moments(name, pace, { ...facts, ...more })
    const due = Math.max(opens, best)
    const closes = Math.max(due, close)
    const [rule = ''] = name.split(' ')
    const hasRound = ROUND.test(rule) && name !== 'call-back theirs'
    const isKept = rule.startsWith('mail') && isA('left')(exchanges.at(-1))
    return {
      ...{ opens, due, closes, text: [opens, due, closes].map(clock.shown) },
      rule: rule === 'follow-up' && lacksDetail ? 'missing-detail' : rule,
      to: to === '' || OWN.test(rule) ? undefined : to,
      round: hasRound ? used.length + (isKept ? 0 : 1) : undefined,
      hours: URGENT.test(name) || rule === 'tell-offer' ? days.everyDay : days,
      pace: URGENT.test(name) ? ('urgent' as const) : pace,
    }
  }
  const steps: ReturnType<typeof row>[] = []
  const put = (...given: readonly (ReturnType<typeof row> | false | '' | undefined)[]) =>
    steps.push(...given.flatMap((step) => step || []))

  // Their message, calls back, mails, follow-ups, putting away: 1, 4, 10, 19 to 23, 46, 47, 49.
  const their = entries.findLast(isA('their-call'))
  const isOver = (one: Told) =>
    isA('interview')(one) ? one.starts <= now : isA('word', 'decision', 'thanks')(one)
  const isTheirs = their && !decision && !after(their).some(isOver)
  if (isTheirs) put(row('call-back theirs', { theirs: their.when }, whom(their.to ?? tried)))
  const calls = since(attempts, 'message').filter(isA('unanswered'))
  const isEnough = calls.length >= n.mailAfterCalls || details.smallFirm === true
  const next = () => {
    if (isA('left')(attempt)) return 'mail-after-message left'
    if (isA('unanswered')(attempt)) return isEnough ? 'mail-after-message' : 'call-back'
    if (answer && isA('no-show', 'could-not-come')(answer)) return `follow-up ${answer.kind}`
    if (answer && promised > 0 && saying === answer) return 'follow-up not-yet'
    if (isTalk && (answer ? answer.kind !== 'cancelled' : last)) return ''
    if (answer) return 'follow-up answer'
    if (last) return used.length >= n.roundsMaximum ? 'let-go' : 'follow-up again'
    return latest ? `follow-up ${promised > 0 ? 'promised' : 'first'}` : ''
  }
  const isFree = !offer && ahead.length === 0
  const isDue = isFree && !decision && (latest ?? missed[0])
  const name = isDue && !isTheirs && next()
  put(name && row(name))
  if (theirs.closes && isDue && !isTalk) {
    const away = row('let-go waiting', { close: read({ at: theirs.closes, zone }) })
    put(away.due <= now && away)
  }
  // A sign of life among acquaintances: 44.
  const spoken = words.filter(isA('message', 'answer', 'decision', 'thanks'))
  const exchange = Math.max(origin, ...spoken.map(({ when }) => when))
  const isKept = isTalk && latest && isFree && (!decision || decision.kind === 'refusal')
  put(isKept && settings.keepInTouch && !steps[0] && row('keep-in-touch', { exchange }))
  // Preparing, telling, thanks and invitations: 2, 4, 28 to 31, 48.
  for (const { starts: start } of ahead) put(!decision && start > now && row('prepare', { start }))
  for (const [place, { when: end, met = [], ...interview }] of held.entries()) {
    const later = words.filter(({ when }) => when >= end)
    const isTold = Object.keys(interview).some((key) => TOLD.test(key)) || later.length > 0
    const isWithin = (...days: readonly number[]) => now < plus(end, Math.max(...days))
    const isFresh = !decision && !isTold && isWithin(n.debriefLapsesDays, n.debriefDays)
    put(isFresh && row('debrief', { end }))
    const polite = (moment: number, otherwise = moment) =>
      moment > on(end, 0, settings.eveningFrom) ? on(end, 1, '10:00') : otherwise
    const isMorning = (days.everyDay.hoursOn(dayOfMinute(end) + 1, pace)?.opens ?? 720) < 720
    const thank = polite(end + n.thankLateHours * 60, isMorning ? on(end, 1, '09:00') : undefined)
    const decided = [...later, decision].filter(isA('decision'))
    const isWanted = isWithin(n.thankLapsesAfterDays, n.thankClosesDays)
    const isOpen = isWanted && decided.every((one) => one?.reason === 'withdrawn')
    const isLast = (id: string) => !held.slice(place + 1).some((one) => one.met?.includes(id))
    for (const to of met.length === 0 ? [''] : met.filter(isLast)) {
      const { isGone = false, isConnected = false, told = entries } = known(to) ?? {}
      const isTried = (one: Told) => isA('contact')(one) && (to === '' || (one.to ?? alone) === to)
      const isThanked =
        later.some(isTried) || told.some((one) => isA('thanks')(one) && read(one) >= end)
      put(isOpen && !isThanked && !isGone && row('thank', { end, polite: thank }, to))
      const isInvited = to === '' || isConnected || told.some(isA('linkedin-invitation'))
      const stands = !decision && !isInvited && isWithin(n.connectClosesDays)
      put(stands && row('connect', { end, polite: polite(end + n.connectHours * 60) }, to))
    }
  }
  // After a decision: 14, 44, 45.
  put(decision?.kind === 'hire' && row('contract'))
  if (decision?.kind === 'refusal') {
    const { chosenStarts, nobodyHired, when } = decision
    const chosen = chosenStarts === undefined ? when : minuteOf(`${chosenStarts}T00:00`)
    const way = row(nobodyHired === true ? 'ask-if-reopened' : 're-approach', { chosen }, whom())
    const later = after(decision).filter(isA('thanks', 'message'))
    put(!later.some(isA('thanks')) && row('refusal-thanks', {}, whom()))
    put(!isTalk && latest && later.every((one) => one.when < way.opens) && way)
  }
  // Deciding on an offer, or asking again about it: 21, 36, 39, 40.
  let hasBall = false
  if (offer) {
    const asked = after(offer).findLast(isA('offer-message'))
    const dates = after(asked).filter(isA('answer')).map(opening)
    const byDate = working(dates.at(-1) ?? 0, n.graceAfterPromiseWorkingDays)
    const ask = dates[0] ? byDate : working(asked?.when ?? 0, n.askAgainWorkingDays)
    const [day, by] = offer.deadline ? [offer.deadline, ' deadline'] : ['1970-01-01', '']
    const end = `${day}T23:59`
    const until = read({ at: end, zone: details.zone ?? zone })
    const deadline = minuteOf(end)
    const lastUrgent = days.everyDay.lastSlotBefore(dayOfMinute(deadline), 'urgent')
    const again = row(`ask-again${by}`, { ask, lastUrgent, deadline }, whom(asked?.to ?? tried))
    hasBall = asked !== undefined && !dates.includes(0)
    put(asked && hasBall && (!by || again.due > asked.when) && again)
    const decide = row(`decide${by}`, { deadline, until })
    put((!theirs.hasBall || (by && now >= decide.due)) && decide)
  }
  // Nothing but the sending is known: one question, and no more: 54.
  const sent = entries.findLast(isA('applied'))
  const isSent = isBeforeInterview(app)
  if (isSent && sent && !decision && settings.askNews) {
    const question = row('ask-news', { sent: sent.when }, whom())
    const isAnswered = words.some((one) => isA('news')(one) && one.when >= sent.when)
    put(!isAnswered && now < question.closes && question)
  }
  return {
    ...{ app, clock, now, entries, decision, promised, offer, offers, hasBall, isSent, row, steps },
    /** Word of an offer elsewhere is for it: 37. */
    isOpen: latest && !decision && !offer && !isTalk,
    /** It waits for nobody to be told of a hire, and is not told of one: 38. */
    goesOn: (latest ?? meant ?? ahead[0])?.setting === 'networking',
    endsInTalk: (kept.at(-1) ?? meant)?.setting === 'networking',
  }
}
