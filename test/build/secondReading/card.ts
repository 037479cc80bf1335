import { dayOfMinute, minuteOf, minutesInDay } from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import type { Application } from '#domain/logbook/application.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import {
  momentsOf,
  on,
  plus,
  type Known,
  type Told,
  type WallClock,
} from '#test/build/wallClocks.ts'
import type { peopleOf } from './people.ts'
import { isA, ROWS } from './rows.ts'

/** What says nothing yet of how an interview went: 28. */
const PLAIN =
  /^(kind|name|round|mode|place|met|lead|id|at|zone|durationMinutes|setting|starts|when)$/u
/** What goes by one's own clock, what has a round, and what an urgent post's hours hold for: 36, 39, 49. */
export const OWN = /^(prepare|debrief|let-go|contract|decide)$/u
export const ROUND = /^(follow-up|missing-detail|call-back|mail-after-message)$/u
const URGENT = /^(call-back theirs|ask-again deadline)$/u
const BY_PACE = { urgent: 'Urgent', normal: '', senior: 'Senior', 'no-hurry': 'Senior' } as const

/** What comes after the last that counts as one of these. */
const since = (list: readonly Told[], ...counts: Parameters<typeof isA>) =>
  list.slice(list.findLastIndex(isA(...counts)) + 1)
const half = (moment: number) =>
  minutesInDay(moment) < 720 ? on(moment, 0, '12:00') : on(moment, 1)

export interface House {
  readonly settings: Settings
  readonly people: ReturnType<typeof peopleOf>
  readonly lookedAt: Pick<Told, 'at' | 'zone'>
}

/** What is known of a card on a clock, and its steps; `theirs` are those on the clock of its people. */
export const readCard = (
  app: Application,
  clock: WallClock,
  { settings, people, lookedAt }: House,
  theirs: readonly { readonly rule: string; readonly text: readonly string[] }[] = [],
) => {
  const { calendar: k, read, working } = clock
  const { details } = app
  const { numbers: n, zone: home } = settings
  const [now, entries] = [read(lookedAt), clock.timeline(app)]
  const after = (one: Told | undefined) => entries.slice(one && entries.indexOf(one) + 1)
  const before = (one: Told) => entries.slice(0, entries.indexOf(one))

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
  const isOf = (interview: Told) => (one: Told) => one.interview === interview.id
  const missed = entries.filter(isA('missed')).filter((one) => standing.some((it) => isOf(it)(one)))
  const kept = standing.filter((one) => !missed.some(isOf(one)))
  const held = kept.filter(({ when }) => when <= now)
  const ahead = kept.filter(({ when }) => when > now)
  const latest = held.at(-1)
  const start = (latest ?? missed[0])?.when ?? Infinity
  const failed = missed.findLast(({ when }) => when >= start)
  const meant = standing.find((one) => failed && isOf(one)(failed)) ?? latest
  const isTalk = (latest ?? meant)?.setting === 'networking'

  // The latest date announced: 5, 6, 12, 33, 34, 35.
  const opening = ({ promise, when, nextContact }: Told) => {
    const end = promise?.kind === 'hours' ? when + promise.hours * 60 : undefined
    const said = end ? { day: dayOfMinute(end) } : announcedDay(promise, dayOfMinute(when))
    if (said && nextContact === 'they-call') return plus(0, k.addWorkingDays(said.day, 1))
    if (said && 'throughout' in said) return plus(0, said.day + (said.throughout ? 1 : 0))
    return end ? half(end) : 0
  }
  const saying = entries
    .filter((one) => one.when >= (settled?.when ?? 0) && opening(one) > 0)
    .filter((one) => !isA('interview')(one) || held.includes(one))
    .reduce<Told | undefined>((a, b) => (a && a.when > b.when ? a : b), undefined)
  const named = saying ? opening(saying) : 0
  const isEarlier = saying !== undefined && start < Infinity && saying.when < start
  const least = isEarlier ? working(start, n.earlierPromiseWorkingDays) : 0
  const granted = Math.max(working(named, n.graceAfterPromiseWorkingDays), least)
  const promised = named > (isEarlier ? start : 0) ? granted : 0

  // What was said since, and the rounds in it: 1, 3, 9, 19, 36.
  const words = entries.filter((one) => !isA('interview')(one))
  const talks = words.filter((one) => {
    const by = before(one).findLast(isA('offer', 'offer-withdrawn', 'decision'))
    return one.when >= start && !(isA('offer-message')(one) && isA('offer')(by))
  })
  const exchanges = talks.filter(isA('message', 'answer'))
  const keeps = (one: Told, place: number) =>
    isA('written')(one) && isA('left')(exchanges[place - 1])
  const rounds = exchanges.filter((one, place) => isA('message')(one) && !keeps(one, place)).length
  const last = talks.findLast(isA('message'))
  const answer = since(talks, 'message').findLast(isA('answer', 'missed'))
  const attempts = since(talks, 'answer', 'missed').filter(isA('contact', 'message'))
  const isWaiting = isA('wrong')(attempts.at(-1)) && isA('left')(last)
  const attempt = (isWaiting && attempts.findLast(isA('message'))) || attempts.at(-1)

  // Whom: 11, 25, 26, 41, 43.
  const known = (id = '') => people.get(`${app.id} ${id}`)
  const here = [...held, meant]
    .toReversed()
    .flatMap((one) => [one?.lead, ...(one?.met ?? [])])
    .concat(app.people.map(({ id }) => id))
    .flatMap((id) => known(id) ?? [])
    .filter(({ hasLeft }) => !hasLeft)
  const reachable = here.filter(({ isReachable }) => isReachable)
  const agent = reachable.find((one) => one.agency === true) ?? reachable[0] ?? here[0]
  const whom = (id?: string) => (here.find((one) => one.id === id) ?? agent)?.id
  const tried = (attempt ?? last)?.to
  const gaveNone = here.length === 0 || app.people.some((one) => one.gaveNoDetails === true)
  const lacksDetail = reachable.length === 0 && app.people.length > 0 && gaveNone

  // What the words of the rows mean here: 14, 34, 44, 47.
  const pace = decision?.kind === 'refusal' ? 'normal' : details.pace
  const said = clock.words(pace)
  const { slot } = said
  const afternoon = (moment: number) =>
    k.isContactHour(on(moment, 0, '14:30'), pace) ? on(moment, 0, '14:30') : slot(on(moment, 1))
  const good = (moment: number) => (minutesInDay(moment) === 720 ? afternoon(moment) : slot(moment))
  const first = isTalk ? n.networkingFollowUpDays : n[`firstFollowUp${BY_PACE[pace]}Days`]
  const { trial } = details
  const trialMonths = typeof trial === 'number' ? trial : settings.trialMonths[trial]
  const numbers: Known = {
    ...{ ...n, trialMonths, turnMonths: Math.max(0, trialMonths - n.reApproachMonthsBeforeEnd) },
    firstDays: first + (details.deciders === true ? n.decidersExtraDays : 0),
    ...{ promised, promise: slot(promised), endOfWeek: slot(said.friday(attempt?.when ?? 0)) },
    ...{ promisedAtTen: Math.max(promised, on(promised, 0, '10:00')), never: Infinity },
    ...{ end: latest?.when, decision: decision?.when, offer: offer?.when },
    ...{ last: last?.when, answer: answer?.when, attempt: attempt?.when },
  }
  /** A step by its row; it is never due before it opens, and never closes before that: 17. */
  const row = (name: string, more: Known = {}, to = whom(tried)) => {
    const [rule = ''] = name.split(' ')
    const cells = ROWS.get(name) ?? []
    const moments = momentsOf(cells, { ...said, half, good }, { ...numbers, ...more })
    const [opens = 0, best = 0, close = 0] = moments
    const due = Math.max(opens, best)
    const closes = Math.max(due, close)
    const hasRound = ROUND.test(rule) && name !== 'call-back theirs'
    const isKept = rule.startsWith('mail') && isA('left')(exchanges.at(-1))
    return {
      ...{ opens, due, closes, pace: URGENT.test(name) ? 'urgent' : pace },
      text: [opens, due, closes].map(clock.shown),
      rule: rule === 'follow-up' && lacksDetail ? 'missing-detail' : rule,
      to: to === '' || OWN.test(rule) ? undefined : to,
      round: hasRound ? rounds + (isKept ? 0 : 1) : undefined,
      hours: URGENT.test(name) || rule === 'tell-offer' ? k.everyDay : k,
    }
  }
  const steps: ReturnType<typeof row>[] = []
  const put = (stands: unknown, ...given: Parameters<typeof row>) =>
    stands ? steps.push(row(...given)) : 0

  // Their message; then calls back, mails, follow-ups, putting away: 1, 4, 10, 19 to 23, 46, 47, 49.
  const their = entries.findLast(isA('their-call'))
  const isOver = (one: Told) =>
    isA('interview')(one) ? one.starts <= now : isA('word', 'decision', 'thanks')(one)
  const isTheirs = their && !decision && !after(their).some(isOver)
  put(isTheirs, 'call-back theirs', { theirs: their?.when }, whom(their?.to ?? tried))
  const calls = since(attempts, 'message').filter(isA('unanswered'))
  const isEnough = calls.length >= n.mailAfterCalls || details.smallFirm === true
  const next = () => {
    if (isA('left')(attempt)) return 'mail-after-message left'
    if (isA('unanswered')(attempt)) return isEnough ? 'mail-after-message' : 'call-back'
    if (answer && isA('no-show', 'could-not-come')(answer)) return `follow-up ${answer.kind}`
    if (answer && promised > 0 && saying?.when === answer.when) return 'follow-up not-yet'
    if (isTalk && (answer ? answer.kind !== 'cancelled' : last)) return ''
    if (answer) return 'follow-up answer'
    if (last) return rounds >= n.roundsMaximum ? 'let-go' : 'follow-up again'
    return latest ? `follow-up ${promised > 0 ? 'promised' : 'first'}` : ''
  }
  const isFree = !offer && ahead.length === 0
  const isDue = isFree && !decision && (latest ?? missed[0])
  put(isDue && !isTheirs && next(), next())
  const waits = theirs.find(({ rule }) => ROUND.test(rule))?.text[2]
  const close = waits && read({ at: waits, zone: home })
  const isLong = close && row('let-go waiting', { close }).due <= now
  put(isLong && isDue && !isTalk, 'let-go waiting', { close })
  // A sign of life among acquaintances: 44.
  const spoken = words.filter(isA('message', 'answer', 'decision', 'thanks'))
  const exchange = Math.max(start, ...spoken.map(({ when }) => when))
  const isKept = isTalk && latest && isFree && (!decision || isA('refusal')(decision))
  put(isKept && settings.keepInTouch && steps.length === 0, 'keep-in-touch', { exchange })
  // Preparing, telling, thanks and invitations: 2, 4, 28 to 31, 48.
  for (const { starts } of ahead) put(!decision && starts > now, 'prepare', { start: starts })
  for (const [place, { when: end, met = [], ...interview }] of held.entries()) {
    const polite = (hours: number, isMorning: boolean) => {
      if (end + hours * 60 > on(end, 0, settings.eveningFrom)) return on(end, 1, '10:00')
      return isMorning ? on(end, 1, '09:00') : end + hours * 60
    }
    const [later, day] = [words.filter(({ when }) => when >= end), dayOfMinute(end)]
    const isWithin = (...days: readonly number[]) => now < plus(end, Math.max(...days))
    const isTold = Object.keys(interview).some((key) => !PLAIN.test(key)) || later.length > 0
    put(!decision && !isTold && isWithin(n.debriefLapsesDays, n.debriefDays), 'debrief', { end })
    const decided = [...later, decision].filter(isA('decision'))
    const isOpen = decided.every((one) => one?.reason === 'withdrawn')
    const isInTime = isWithin(n.thankLapsesAfterDays, n.thankClosesDays)
    const isLast = (id: string) => !held.slice(place + 1).some((one) => one.met?.includes(id))
    for (const to of met.length === 0 ? [''] : met.filter(isLast)) {
      const { isGone, isConnected, told = entries } = known(to) ?? {}
      const isHere = ({ id }: Told) => entries.some((one) => one.id === id)
      const isThanked = told
        .filter((one) => isA('thanks')(one) || (isA('contact')(one) && isHere(one)))
        .some((one) => read(one) >= end)
      const isMorning = (k.everyDay.hoursOn(day + 1, pace)?.opens ?? 720) < 720
      const thank = { end, polite: polite(n.thankLateHours, isMorning) }
      put(isOpen && isInTime && !isThanked && isGone !== true, 'thank', thank, to)
      const isInvited = isConnected === true || told.some(isA('linkedin-invitation'))
      const stands = !decision && to && !isInvited && isWithin(n.connectClosesDays)
      put(stands, 'connect', { end, polite: polite(n.connectHours, false) }, to)
    }
  }
  // After a decision: 14, 44, 45.
  put(decision?.kind === 'hire', 'contract')
  if (decision?.kind === 'refusal') {
    const { chosenStarts, nobodyHired, when } = decision
    const chosen = chosenStarts === undefined ? when : minuteOf(`${chosenStarts}T00:00`)
    const way = row(nobodyHired === true ? 'ask-if-reopened' : 're-approach', { chosen }, whom())
    const later = after(decision).filter(isA('thanks', 'message'))
    put(!later.some(isA('thanks')), 'refusal-thanks', {}, whom())
    if (!isTalk && latest && later.every((one) => one.when < way.opens)) steps.push(way)
  }
  // Deciding on an offer, or asking again about it: 21, 36, 39, 40.
  if (offer) {
    const asked = after(offer).findLast(isA('offer-message'))
    const answers = after(asked).filter(isA('answer')).map(opening)
    const byDate = working(answers.at(-1) ?? 0, n.graceAfterPromiseWorkingDays)
    const ask = answers[0] ? byDate : working(asked?.when ?? 0, n.askAgainWorkingDays)
    const end = offer.deadline && `${offer.deadline}T23:59`
    const deadline = end ? minuteOf(end) : 0
    const until = end && read({ at: end, zone: details.zone ?? home })
    const lastUrgent = k.everyDay.lastSlotBefore(dayOfMinute(deadline), 'urgent')
    const [more, by] = [{ ask, lastUrgent, deadline, until: until || 0 }, end ? ' deadline' : '']
    const again = row(`ask-again${by}`, more, whom(asked?.to ?? tried))
    if (asked && !answers.includes(0) && (!end || again.due > asked.when)) steps.push(again)
    const decide = row(`decide${by}`, more)
    const isAsking = theirs.some(({ rule }) => rule === 'ask-again')
    if (!isAsking || (end && now >= decide.due)) steps.push(decide)
  }
  // Nothing but the sending is known: one question, and no more: 54.
  const sent = entries.findLast(isA('applied'))
  const isSent = isBeforeInterview(app)
  const isAnswered = words.some((one) => isA('news')(one) && sent && one.when >= sent.when)
  const question = row('ask-news', { sent: sent?.when ?? 0 }, whom())
  const isAsked = settings.askNews && isSent && sent && !decision && !isAnswered
  if (isAsked && now < question.closes) steps.push(question)
  return {
    ...{ app, clock, now, entries, decision, promised, offer, offers, isSent, row, steps },
    /** Word of an offer elsewhere is for it: 37. */
    isOpen: latest && !decision && !offer && !isTalk,
    /** It waits for nobody to be told of a hire, and is not told of one: 38. */
    goesOn: (latest ?? meant ?? ahead[0])?.setting === 'networking',
    endsInTalk: (kept.at(-1) ?? meant)?.setting === 'networking',
  }
}
