import { mondayOf } from '#domain/calendar/calendarDays.ts'
import { dayOfMinute, minuteOf, minutesInDay } from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import type { Application } from '#domain/logbook/application.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import type { Clock, House, Named, Step, Told } from './house.ts'
import { momentsOf, on, plus, type Moments } from './rows.ts'

/** What an entry counts as, by its name: 1, 7, 8, 20, 46, 49. */
const COUNTS = {
  contact: /^(follow-up|call outgoing)/u,
  wrong: /wrong-number/u,
  left: /^(follow-up|call outgoing) (voicemail|message-left)/u,
  unanswered: /^(follow-up|call outgoing) no-answer/u,
  message: /^(offer-message|(follow-up|call outgoing) (sent|reached|voicemail|message-left))/u,
  written: /^(offer-message|follow-up sent)/u,
  answer: /^(answer|cancelled|reopened|offer-withdrawn|call incoming reached)/u,
  missed: /^(cancelled|no-show|could-not-come)/u,
  decision: /^(refusal|hire|let-go)/u,
  thanks: /^thanks/u,
  'their-call': /left-me-message/u,
  word: /^(answer|cancelled|no-show|reopened|offer|call incoming reached|follow-up|call outgoing)/u,
  news: /^(answer|cancelled|offer|thanks|refusal|hire|follow-up (?!wrong)|call (?!outgoing wrong))/u,
  interview: /^interview/u,
}
export const isA =
  (...counts: readonly (keyof typeof COUNTS)[]) =>
  ({ name }: Pick<Named, 'name'>) =>
    counts.some((one) => COUNTS[one].test(name))
/** What says nothing yet of how an interview went: 28. */
const PLAIN =
  /^(kind|name|round|mode|place|met|lead|id|at|zone|durationMinutes|setting|starts|when)$/u
/** What goes by one's own clock, what has a round, and what an urgent post's hours hold for: 36, 39, 49. */
export const OWN = /^(prepare|debrief|let-go|contract|decide)$/u
export const ROUND = /^(follow-up|missing-detail|call-back|mail-after-message)$/u
/** How long a step is kept after its close: for good, for a day they named, until an offer had to be answered. */
const KEPT_FOR: readonly (readonly [RegExp, number])[] = [
  [/^ask-again/u, Infinity],
  [/^(follow-up (promised|not-yet)|call-back theirs)$/u, 30],
  [/^tell-offer deadline$/u, 0],
]
const URGENT = /^(call-back theirs|ask-again deadline)$/u

/** What is known of a card on a clock, and its steps; `theirs` are those on the clock of its people. */
export const readCard = (
  app: Application,
  clock: Clock,
  house: House,
  theirs?: readonly Step[],
) => {
  const [{ details }, { settings, people, lookedAt }] = [app, house]
  const [n, k, { read }] = [settings.numbers, clock.calendar, clock]
  const home = settings.zone
  const [now, entries] = [read(lookedAt), clock.timeline(app)]
  // Decisions, what takes them back, the interviews they cancel, the offers that wait: 7, 21, 24, 36.
  let [decision, settled, cancels]: (Told | undefined)[] = []
  let offers: Told[] = []
  const [off, toOffer] = [new Set<string | undefined>(), new Set<Told>()]
  const noted = ({ id }: Told) => app.notedOrder?.indexOf(id) ?? -1
  for (const one of entries) {
    if (isA('decision')(one)) decision = settled = cancels = one
    if (isA('decision')(one) || one.kind === 'offer-withdrawn') offers = []
    if (one.kind === 'reopened') decision = cancels = undefined
    if (one.kind === 'offer') offers.push(one)
    if (one.kind === 'offer-message' && offers[0]) toOffer.add(one)
    if (one.kind === 'interview' && settled && noted(one) > noted(settled)) decision = undefined
    else if (one.kind === 'interview' && cancels) off.add(one.id)
  }
  if (decision) offers = []
  const offer = offers.at(-1)
  // Interviews held, ahead, and not held: 28, 46.
  const missed = entries.filter((one) => isA('missed')(one) && !off.has(one.interview))
  for (const one of missed) off.add(one.interview)
  const [interviews, words] = [
    entries.filter(isA('interview')),
    entries.filter((one) => !isA('interview')(one)),
  ]
  const kept = interviews.filter(({ id }) => !off.has(id))
  const held = kept.filter(({ when }) => when <= now).sort((a, b) => a.when - b.when)
  const ahead = kept.filter(({ when }) => when > now)
  const latest = held.at(-1)
  const since = latest?.when ?? missed[0]?.when ?? Infinity
  const failed = missed.findLast(({ when }) => when >= since)
  const meant = interviews.find(({ id }) => id === failed?.interview) ?? latest
  const isTalk = (latest ?? meant)?.setting === 'networking'
  // The latest date announced: 5, 6, 12, 33, 34, 35.
  const working = (moment: number, days: number) =>
    days === 0 ? moment : plus(0, k.addWorkingDays(dayOfMinute(moment), days))
  const opening = ({ promise, when, nextContact }: Told) => {
    const hours = promise?.kind === 'hours' ? promise.hours : 0
    const end = when + hours * 60
    const ofHours = { day: dayOfMinute(end), throughout: true }
    const said = hours > 0 ? ofHours : announcedDay(promise, ofHours.day)
    if (!said) return 0
    if (nextContact === 'they-call') return plus(0, k.addWorkingDays(said.day, 1))
    const isNoon = hours > 0 && minutesInDay(end) < 720
    return plus(0, said.day) + (isNoon ? 720 : said.throughout ? 1440 : 0)
  }
  const saying = entries
    .filter((one) => one.when >= (settled?.when ?? 0) && opening(one) > 0)
    .filter((one) => one.kind !== 'interview' || held.includes(one))
    .sort((a, b) => a.when - b.when)
    .at(-1)
  const named = saying ? opening(saying) : 0
  const isEarlier = saying && since < Infinity && saying.when < since
  const earliest = isEarlier ? working(since, n.earlierPromiseWorkingDays) : 0
  const isSaid = saying && !(isEarlier && named <= since)
  const promised = isSaid ? Math.max(working(named, n.graceAfterPromiseWorkingDays), earliest) : 0
  // What was said since, and the rounds in it: 1, 3, 9, 19, 36.
  const talks = words.filter((one) => one.when >= since && !toOffer.has(one))
  let [rounds, keepsRound] = [0, false]
  for (const one of talks) {
    if (isA('message')(one) && !(keepsRound && isA('written')(one))) rounds += 1
    if (isA('message', 'answer')(one)) keepsRound = isA('left')(one)
  }
  const last = talks.findLast(isA('message'))
  const sinceLast = talks.slice(talks.findLastIndex(isA('message')) + 1)
  const answer = sinceLast.findLast(isA('answer', 'missed'))
  const sinceAnswer = talks.slice(talks.findLastIndex(isA('answer', 'missed')) + 1)
  const attempts = sinceAnswer.filter(isA('contact', 'message'))
  const isWaiting = attempts.slice(-1).some(isA('wrong')) && isA('left')(last ?? { name: '' })
  const attempt = (isWaiting && attempts.findLast(isA('message'))) || attempts.at(-1)
  // Whom: 11, 25, 26, 41, 43.
  const here = [...held, ...(meant ? [meant] : [])]
    .toReversed()
    .flatMap(({ lead, met = [] }) => [lead, ...met])
    .concat(app.people.map(({ id }) => id))
    .flatMap((id) => app.people.find((one) => one.id === id) ?? [])
    .filter(({ id }) => !people(app, id).hasLeft)
  const reachable = here.filter(({ id }) => people(app, id).isReachable)
  const agent = reachable.find((one) => one.agency === true) ?? reachable[0] ?? here[0]
  const whom = (id?: string) => (here.find((one) => one.id === id) ?? agent)?.id
  const tried = (attempt ?? last)?.to
  const gaveNone = here.length === 0 || app.people.some((one) => one.gaveNoDetails === true)
  const lacksDetail = reachable.length === 0 && app.people.length > 0 && gaveNone

  // Numbers that depend on the post, and what the words of a row do to a moment: 14, 34, 44, 47.
  const pace = decision?.kind === 'refusal' ? 'normal' : details.pace
  const byPace = { urgent: 'Urgent', normal: '', senior: 'Senior', 'no-hurry': 'Senior' } as const
  const first = isTalk ? n.networkingFollowUpDays : n[`firstFollowUp${byPace[pace]}Days`]
  const { trial } = details
  const trialMonths = typeof trial === 'number' ? trial : settings.trialMonths[trial]
  const numbers: Moments = {
    ...{ ...n, trialMonths, turnMonths: Math.max(0, trialMonths - n.reApproachMonthsBeforeEnd) },
    firstDays: first + (details.deciders === true ? n.decidersExtraDays : 0),
  }
  const slot = (moment: number) => k.nextSlot(moment, pace)
  const friday = on(plus(0, mondayOf(dayOfMinute(attempt?.when ?? 0))), 4, '09:00')
  const moments: Moments = {
    ...{ promised, promise: slot(promised), mailed: Math.max(slot(promised), slot(friday)) },
    ...{ promisedAtTen: Math.max(promised, on(promised, 0, '10:00')), never: Infinity },
    ...{ end: latest?.when, decision: decision?.when, offer: offer?.when },
    ...{ last: last?.when, answer: answer?.when, attempt: attempt?.when },
  }
  /** A step by its row; it is never due before it opens, and never closes before that: 17. */
  const row = (name: string, more: Moments = {}, to = whom(tried)): Step => {
    const [rule = ''] = name.split(' ')
    const [opens, best, close] = momentsOf(name, k, pace, { ...numbers, ...moments, ...more })
    const due = Math.max(opens, best)
    const closes = Math.max(due, close)
    const isNamed = to !== '' && !OWN.test(rule)
    const hasRound = ROUND.test(rule) && name !== 'call-back theirs'
    return {
      ...{ opens, due, closes, pace: URGENT.test(name) ? 'urgent' : pace },
      text: { opens: clock.shown(opens), due: clock.shown(due), closes: clock.shown(closes) },
      rule: rule === 'follow-up' && lacksDetail ? 'missing-detail' : rule,
      to: isNamed ? to : undefined,
      round: hasRound ? rounds + (keepsRound && rule.startsWith('mail') ? 0 : 1) : undefined,
      hours: URGENT.test(name) || rule === 'tell-offer' ? k.everyDay : k,
      keptFor: KEPT_FOR.find(([names]) => names.test(name))?.[1] ?? 7,
    }
  }
  const steps: Step[] = []
  const put = (stands: unknown, ...given: Parameters<typeof row>) =>
    stands ? steps.push(row(...given)) : 0

  // Their message; then calls back, mails, follow-ups, putting away: 1, 4, 10, 19 to 23, 46, 47, 49.
  const their = entries.findLast(isA('their-call'))
  const isOver = (one: Told) =>
    one.kind === 'interview' ? one.starts <= now : isA('word', 'decision', 'thanks')(one)
  const isTheirs = their && !decision && !entries.slice(entries.indexOf(their) + 1).some(isOver)
  put(isTheirs, 'call-back theirs', { theirs: their?.when }, whom(their?.to ?? tried))
  const calls = attempts.slice(attempts.findLastIndex(isA('message')) + 1).filter(isA('unanswered'))
  const isEnough = calls.length >= n.mailAfterCalls || details.smallFirm === true
  const next = () => {
    if (attempt && isA('left')(attempt)) return 'mail-after-message left'
    if (attempt && isA('unanswered')(attempt)) return isEnough ? 'mail-after-message' : 'call-back'
    if (/no-show|could-not-come/u.test(answer?.kind ?? '')) return `follow-up ${answer?.kind ?? ''}`
    if (answer && promised > 0 && saying?.when === answer.when) return 'follow-up not-yet'
    if (isTalk && (answer ? answer.kind !== 'cancelled' : last)) return undefined
    if (answer) return 'follow-up answer'
    if (last) return rounds >= n.roundsMaximum ? 'let-go' : 'follow-up again'
    return latest && (promised > 0 ? 'follow-up promised' : 'follow-up first')
  }
  const isEarly = decision ?? (ahead.length > 0 || offer || (!latest && missed.length === 0))
  const isNext = !isEarly && !isTheirs && next()
  put(isNext, isNext || '')
  const waits = theirs?.find(({ rule }) => ROUND.test(rule))
  const close = waits && read({ at: waits.text.closes, zone: home })
  const isLong = close && row('let-go waiting', { close }).due <= now
  put(isLong && !isEarly && !isTalk, 'let-go waiting', { close })
  // A sign of life among acquaintances: 44.
  const isFree = !offer && ahead.length === 0 && (!decision || decision.kind === 'refusal')
  const said = words.filter(isA('message', 'answer', 'decision', 'thanks')).map(({ when }) => when)
  const isKept = isTalk && latest && settings.keepInTouch && isFree && steps.length === 0
  put(isKept, 'keep-in-touch', { exchange: Math.max(since, ...said) })
  // Preparing, telling, thanks and invitations: 2, 4, 28 to 31, 48.
  for (const { starts } of ahead) put(!decision && starts > now, 'prepare', { start: starts })
  for (const [place, interview] of held.entries()) {
    const { when: end, met = [] } = interview
    const polite = (hours: number, isThanks: boolean) => {
      if (end + hours * 60 > on(end, 0, settings.eveningFrom)) return on(end, 1, '10:00')
      const morning = k.everyDay.hoursOn(dayOfMinute(end) + 1, pace)
      return isThanks && morning && morning.opens < 720 ? on(end, 1, '09:00') : end + hours * 60
    }
    const isWithin = (...days: readonly number[]) => now < plus(end, Math.max(...days))
    const after = words.filter(({ when }) => when >= end)
    const isTold = Object.keys(interview).some((key) => !PLAIN.test(key)) || after.length > 0
    put(!decision && !isTold && isWithin(n.debriefLapsesDays, n.debriefDays), 'debrief', { end })
    const decided = [...after.filter(isA('decision')), ...(decision ? [decision] : [])]
    const isSettled = decided.some(({ reason }) => reason !== 'withdrawn')
    const isLast = (id: string) => !held.slice(place + 1).some((later) => later.met?.includes(id))
    for (const to of met.length === 0 ? [''] : met.filter(isLast)) {
      const { isGone, isConnected, told } = people(app, to)
      const own = entries.map((one) => ({ ...one, isHere: true }))
      const isThanked = (to === '' ? own : told)
        .filter((one) => isA('thanks')(one) || (isA('contact')(one) && one.isHere))
        .some((one) => read(one) >= end)
      const isOpen = !isThanked && !isSettled && isWithin(n.thankLapsesAfterDays, n.thankClosesDays)
      put(isOpen && !(to && isGone), 'thank', { end, polite: polite(n.thankLateHours, true) }, to)
      const isInvited = isConnected || told.some(({ kind }) => kind === 'linkedin-invitation')
      const stands = !decision && to && !isInvited && isWithin(n.connectClosesDays)
      put(stands, 'connect', { end, polite: polite(n.connectHours, false) }, to)
    }
  }
  // After a decision: 14, 44, 45.
  put(decision?.kind === 'hire', 'contract')
  if (decision?.kind === 'refusal') {
    const after = entries.slice(entries.indexOf(decision) + 1)
    const { chosenStarts, nobodyHired, when } = decision
    const chosen = chosenStarts === undefined ? when : minuteOf(`${chosenStarts}T00:00`)
    const way = row(nobodyHired === true ? 'ask-if-reopened' : 're-approach', { chosen }, whom())
    const isTaken = after.filter(isA('thanks', 'message')).some((one) => one.when >= way.opens)
    put(!after.some(isA('thanks')), 'refusal-thanks', {}, whom())
    if (!isTalk && latest && !isTaken) steps.push(way)
  }
  // Deciding on an offer, or asking again about it: 21, 36, 39, 40.
  if (offer) {
    const later = entries.slice(entries.indexOf(offer) + 1)
    const asked = later.findLast(({ kind }) => kind === 'offer-message')
    const answers = later.slice(asked && later.indexOf(asked) + 1).filter(isA('answer'))
    const [dates, end] = [answers.map(opening), offer.deadline && `${offer.deadline}T23:59`]
    const zone = details.zone ?? home
    const [deadline, until] = end ? [minuteOf(end), read({ at: end, zone })] : []
    const byDate = working(dates.at(-1) ?? 0, n.graceAfterPromiseWorkingDays)
    const ask = dates[0] ? byDate : working(asked?.when ?? 0, n.askAgainWorkingDays)
    const latest = deadline && k.everyDay.lastSlotBefore(dayOfMinute(deadline), 'urgent')
    const more = { ask, latest, deadline, until }
    const again = row(end ? 'ask-again deadline' : 'ask-again', more, whom(asked?.to ?? tried))
    if (asked && !dates.includes(0) && (!end || again.due > asked.when)) steps.push(again)
    const decide = row(end ? 'decide deadline' : 'decide', more)
    const isAsking = theirs?.some(({ rule }) => rule === 'ask-again')
    if (!isAsking || (end && now >= decide.due)) steps.push(decide)
  }
  // Nothing but the sending is known: one question, and no more.
  const sent = entries.findLast(({ kind }) => kind === 'applied')
  const isSent = isBeforeInterview(app)
  const isAnswered = entries.some((one) => isA('news')(one) && sent && one.when >= sent.when)
  if (isSent && sent && !decision && settings.askNews && !isAnswered) {
    const question = row('ask-news', { sent: sent.when }, whom())
    if (now < question.closes) steps.push(question)
  }
  return {
    ...{ app, clock, now, entries, decision, promised, offer, offers, isSent, row, steps },
    /** Word of an offer elsewhere is for it: 37. */
    isOpen: latest && !decision && !offer && !isTalk,
    /** It waits for nobody to be told of a hire, and is not told of one: 38. */
    goesOn: (latest ?? meant ?? ahead[0])?.setting === 'networking',
    endsInTalk: (kept.at(-1) ?? meant)?.setting === 'networking',
  }
}
