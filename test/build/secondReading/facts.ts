import type { Calendar } from '#domain/calendar/contactHours.ts'
import * as wall from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import * as entry from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Clock, People } from './house.ts'

type Moment = wall.Minute
/** An entry on a clock; `when` is the end of an interview, the moment of anything else. */
export type Told = entry.Entry & { readonly starts: Moment; readonly when: Moment }
type Tells = (one: entry.Entry) => boolean

const came = (one: entry.Entry, ...outcomes: readonly string[]) =>
  'outcome' in one && outcomes.includes(one.outcome)
/** What an entry counts as: 1, 7, 8, 20, 36, 46, 49. */
export const isContact: Tells = (one) =>
  one.kind === 'follow-up' || (one.kind === 'call' && one.direction === 'outgoing')
export const isLeft: Tells = (one) => isContact(one) && came(one, 'voicemail', 'message-left')
export const isUnanswered: Tells = (one) => isContact(one) && came(one, 'no-answer')
export const isMessage: Tells = (one) =>
  one.kind === 'offer-message' || isLeft(one) || (isContact(one) && came(one, 'sent', 'reached'))
export const isAnswer: Tells = (one) =>
  ['answer', 'cancelled', 'reopened', 'offer-withdrawn'].includes(one.kind) ||
  (one.kind === 'call' && one.direction === 'incoming' && one.outcome === 'reached')
export const isWrong: Tells = (one) => came(one, 'wrong-number')
/** What ends the wait for a word on what was sent: whatever either side said since. */
export const isAnyWord: Tells = (one) =>
  ['answer', 'cancelled', 'offer', 'offer-withdrawn', 'offer-message', 'thanks'].includes(
    one.kind,
  ) ||
  (isDecision(one) && one.kind !== 'let-go') ||
  (one.kind === 'follow-up' && !isWrong(one)) ||
  (one.kind === 'call' && !(isWrong(one) && one.direction === 'outgoing'))
/** Words of theirs, thanks and decisions: what ends a wait (44, 49). */
export const isWord: Tells = (one) =>
  isAnswer(one) ||
  isDecision(one) ||
  ['thanks', 'offer', 'offer-message', 'no-show'].includes(one.kind)
const isMiss: Tells = ({ kind }) => ['cancelled', 'no-show', 'could-not-come'].includes(kind)
export const isDecision: Tells = ({ kind }) => entry.counts(kind, 'decision')
export const toOf = (one: entry.Entry | undefined) => (one && 'to' in one ? one.to : undefined)
const aboutOf = (one: entry.Entry | undefined) => (one && 'interview' in one ? one.interview : '')

/** The offers that wait, or that one which waits replaced: 21, 37. */
const offersIn = (entries: readonly Told[]) =>
  entries
    .slice(entries.findLastIndex((one) => isDecision(one) || one.kind === 'offer-withdrawn') + 1)
    .filter((one) => one.kind === 'offer')

/** The opening that an entry announces, without margin: 6, 34, 35. */
export const announcedIn = (one: Told, calendar: Calendar) => {
  if (!('promise' in one) || !one.promise) return []
  const hours = one.promise.kind === 'hours' ? one.promise.hours : undefined
  const end = one.when + (hours ?? 0) * 60
  const theyCall = one.kind === 'interview' && one.nextContact === 'they-call'
  const isNoon = hours !== undefined && wall.minutesInDay(end) < 720 && !theyCall
  const ofHours = { day: wall.dayOfMinute(end), throughout: !isNoon }
  const named = hours === undefined ? announcedDay(one.promise, ofHours.day) : ofHours
  if (!named) return []
  const day = theyCall
    ? calendar.addWorkingDays(named.day, 1)
    : named.day + Number(named.throughout)
  return [{ when: one.when, isNoon, opens: wall.startOfDay(day) + (isNoon ? 720 : 0) }]
}

/** What is known of one card, on a clock. */
export const factsOf = (
  app: Application,
  clock: Clock,
  now: Moment,
  { numbers: n }: Settings,
  people: People,
) => {
  const told = (one: entry.Entry): Told => {
    const starts = clock.read(one)
    const minutes = one.kind === 'interview' ? one.durationMinutes : 0
    return { ...one, starts, when: minutes > 0 ? clock.real(starts + minutes) : starts }
  }
  const entries = app.entries
    .map(told)
    .sort((a, b) => a.starts - b.starts || entry.countsBefore(a.kind, b.kind))
  // Decisions, what takes them back and the interviews they cancel: 7, 24.
  const noted = ({ id }: Told) => app.notedOrder?.indexOf(id) ?? -1
  const off = new Set<string>()
  let [decision, settled, cancels]: (Told | undefined)[] = []
  for (const one of entries) {
    if (isDecision(one)) decision = settled = cancels = one
    if (one.kind === 'reopened') decision = cancels = undefined
    if (one.kind !== 'interview' || !settled) continue
    if (noted(one) > noted(settled)) decision = undefined
    else if (cancels) off.add(one.id)
  }
  // Interviews held, ahead, and not held: 28, 46.
  const missed = entries.filter((one) => isMiss(one) && !off.has(aboutOf(one)))
  for (const one of missed) off.add(aboutOf(one))
  const interviews = entries.filter((one) => one.kind === 'interview')
  const kept = interviews.filter(({ id }) => !off.has(id))
  const held = kept.filter(({ when }) => when <= now).sort((a, b) => a.when - b.when)
  const ahead = kept.filter(({ when }) => when > now)
  const latest = held.at(-1)
  const since = latest?.when ?? missed[0]?.when ?? Infinity
  const failed = missed.findLast(({ when }) => when >= since)
  const meant = interviews.find(({ id }) => id === aboutOf(failed)) ?? latest
  // The latest date announced, margin included: 5, 12, 33.
  const working = (moment: Moment, days: number) => {
    const day = clock.calendar.addWorkingDays(wall.dayOfMinute(moment), days)
    return days === 0 ? moment : wall.startOfDay(day)
  }
  const said = entries
    .filter(
      (one) =>
        (one.kind !== 'interview' || held.includes(one)) && !(one.when < (settled?.when ?? 0)),
    )
    .flatMap((one) => announcedIn(one, clock.calendar))
    .sort((a, b) => a.when - b.when)
    .at(-1)
  const isEarlier = said && since < Infinity && said.when < since
  const margin = working(said?.opens ?? 0, n.graceAfterPromiseWorkingDays)
  const opens = isEarlier ? Math.max(margin, working(since, n.earlierPromiseWorkingDays)) : margin
  const stands = said && !(isEarlier && said.opens <= since)
  const announced = stands
    ? { ...said, opens, isNoon: said.isNoon && opens === said.opens }
    : undefined
  // What was said since, and the rounds in it: 1, 3, 36.
  const talks = entries.filter(
    (one, place) =>
      one.kind !== 'interview' &&
      one.when >= since &&
      (one.kind !== 'offer-message' || offersIn(entries.slice(0, place)).length === 0),
  )
  let [rounds, keepsRound] = [0, false]
  for (const one of talks) {
    if (isMessage(one) && !(keepsRound && (came(one, 'sent') || !('outcome' in one)))) rounds += 1
    if (isAnswer(one) || isMessage(one)) keepsRound = isLeft(one)
  }
  const [answered, messaged] = [
    talks.findLastIndex((one) => isAnswer(one) || isMiss(one)),
    talks.findLastIndex(isMessage),
  ]
  const attempts = talks.slice(answered + 1).filter((one) => isContact(one) || isMessage(one))
  // After a wrong number, the message left before it: 19.
  const message = attempts.findLast(isMessage)
  const isBefore = message && isLeft(message) && attempts.slice(-1).some(isWrong)
  const attempt = isBefore ? message : attempts.at(-1)
  // Whom: 25, 26, 41, 43.
  const met = [...held, ...(meant ? [meant] : [])].toReversed()
  const here = [...met.flatMap((one) => [one.lead, ...one.met]), ...app.people.map(({ id }) => id)]
    .flatMap((id) => app.people.find((one) => one.id === id) ?? [])
    .filter(({ id }) => !people.recordsOf(app, id).some(({ left }) => left === true))
  const isReachable = ({ id, email, phone, linkedin, assistantPhone }: Person) =>
    (email ?? phone ?? linkedin ?? assistantPhone) !== undefined || people.isConnected(app, id)
  const reachable = here.filter(isReachable)
  const [agent = reachable[0] ?? here[0]] = reachable.filter(({ agency }) => agency === true)
  const noDetails = here.length === 0 || app.people.some((one) => one.gaveNoDetails === true)
  const offers = decision ? [] : offersIn(entries)
  const kinds = entries.map(({ kind }) => kind)
  const isFurther = kinds.some((kind) => ['interview', 'offer', 'hire'].includes(kind))
  const isPlain = kinds.every((kind) => ['note', 'go-on'].includes(kind))
  const isNoted = app.details.sentUndated !== undefined || kinds.includes('applied')
  return {
    ...{ app, clock, now, entries, decision, held, ahead, latest, missed, announced, talks },
    ...{
      rounds,
      keepsRound,
      attempts,
      attempt,
      working,
      offers,
      offer: offers.at(-1),
      last: talks[messaged],
    },
    /** It waits for its first interview. */
    isSent: !isFurther && (isNoted || isPlain),
    answer: answered > messaged ? talks[answered] : undefined,
    tried: toOf(attempt ?? talks[messaged]),
    whom: (kept: string | undefined) => (here.find(({ id }) => id === kept) ?? agent)?.id,
    lacksDetail: reachable.length === 0 && app.people.length > 0 && noDetails,
    isTalk: (latest ?? meant)?.setting === 'networking',
    /** It waits for nobody to be told of a hire: 38. */
    goesOn: (latest ?? meant ?? ahead[0])?.setting === 'networking',
    /** So is the latest interview noted, held or ahead: 38. */
    endsInTalk: (kept.at(-1) ?? meant)?.setting === 'networking',
    pace: decision?.kind === 'refusal' ? ('normal' as const) : app.details.pace,
  }
}
export type Facts = ReturnType<typeof factsOf>
