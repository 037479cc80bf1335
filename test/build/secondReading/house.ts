import { mayBeOne } from '#domain/names/mayBeOne.ts'
import { makeCalendar, type Hours } from '#domain/calendar/contactHours.ts'
import { localDateTime, minuteOf, type Minute } from '#domain/calendar/wallClock.ts'
import { existing, inZone } from '#domain/calendar/zone.ts'
import { countsBefore, type Entry, type EntryKind, type EntryOf } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Pace } from '#domain/vocabulary.ts'

type Lived = Pick<Entry, 'kind' | 'id' | 'at' | 'zone'>
type Of<Kind extends EntryKind> = Partial<Omit<EntryOf<Kind>, keyof Lived | 'channel'>>
type Fields = Of<'interview'> & Of<'call'> & Of<'cancelled'> & Of<'offer'> & Of<'refusal'>
type Words = { readonly from?: string; readonly reason?: string }
/** An entry of any kind, named by its kind, whose call it was and what came of it. */
export type Named = Lived & Omit<Fields, 'reason'> & Words & { readonly name: string }
/** An entry on a clock; `when` is the end of an interview, the moment of anything else. */
export type Told = Named & { readonly starts: Minute; readonly when: Minute }

/** A step as a reading tells it: in minutes of a clock, and in texts of one's own. */
export type Step = Readonly<Record<'opens' | 'due' | 'closes', Minute>> & {
  readonly text: Readonly<Record<'opens' | 'due' | 'closes', string>>
  readonly rule: string
  readonly to: string | undefined
  readonly round: number | undefined
  readonly hours: Hours
  readonly pace: Pace
  /** Days after its close from which it has had its time: 37. */
  readonly keptFor: number
}

const named = (entry: Entry): Named => {
  const one = entry as Lived & Omit<Fields, 'reason'> & Words
  return { ...one, name: [one.kind, one.direction, one.outcome].filter(Boolean).join(' ') }
}

/** A wall clock with the hours, holidays and quiet days of those who live by it. */
const clockOf = (zone: string, region: Settings['region'], settings: Settings) => {
  const known = new Map<string, string>()
  const told = (at: string, from: string, to: string) => {
    const key = at + from + to
    const text = known.get(key) ?? inZone(at, from, to)
    if (known.size > 100_000) known.clear()
    known.set(key, text)
    return text
  }
  const read = (lived: Pick<Entry, 'at' | 'zone'>) => minuteOf(told(lived.at, lived.zone, zone))
  return {
    calendar: makeCalendar({ ...settings, region }),
    read,
    /** How a moment is told on one's own clock; what never comes, as a dash. */
    shown: (minute: Minute) =>
      minute === Infinity ? '-' : told(localDateTime(minute), zone, settings.zone),
    /** The entries of a card in lived order. */
    timeline: ({ entries }: Application): readonly Told[] =>
      entries
        .map((entry) => {
          const [one, starts] = [named(entry), read(entry)]
          const end = localDateTime(starts + (one.durationMinutes ?? 0))
          return { ...one, starts, when: minuteOf(existing(end, zone)) }
        })
        .sort((a, b) => a.starts - b.starts || countsBefore(a.kind, b.kind)),
  }
}
export type Clock = ReturnType<typeof clockOf>

/** Who is who over all cards, and what is known of each: 25, 29, 41. */
const peopleOf = (house: readonly Application[]) => {
  const entries = house.map((card) => ({ card, named: card.entries.map(named) }))
  const all = house.flatMap(({ people }) => people)
  const details = new Map(all.map((one) => [one, identifyingDetails(one)]))
  const has = (detail: string) => (one: Person) => details.get(one)?.includes(detail)
  const tells = (detail: string) =>
    house.every(({ people }) => people.filter(has(detail)).length < 2)
  const joined = (group: readonly Person[]): readonly Person[] => {
    const shared = group.flatMap((me) =>
      (details.get(me) ?? []).filter(tells).map((by) => ({ me, by })),
    )
    // A number alone says nothing of two names that cannot be one.
    const isMe = (one: Person) =>
      shared.some(({ me, by }) => has(by)(one) && (!by.startsWith('phone') || mayBeOne(me, one)))
    const grown = all.filter((one) => group.includes(one) || isMe(one))
    return grown.length > group.length ? joined(grown) : grown
  }
  const found = (app: Application, id: string | undefined) => {
    const me = app.people.find((one) => one.id === id)
    const records = joined(me ? [me] : [])
    const isMe = (one: Person) => records.includes(one)
    /** Every entry about them; one that names nobody is about the only one known, thanks about all. */
    const told = entries.flatMap(({ card, named }) =>
      named.flatMap((one) => {
        const isAll = one.kind === 'thanks' || card.people.length === 1
        const whom = one.from ?? one.to
        const isMine = card.people.some((some) => isMe(some) && (whom ? some.id === whom : isAll))
        return isMine ? [{ ...one, isHere: card === app }] : []
      }),
    )
    const isAccepted = told.some(({ kind }) => kind === 'linkedin-acceptance')
    const isConnected = isAccepted || records.some((one) => one.linkedinConnected === true)
    const details = me && (me.email ?? me.phone ?? me.linkedin ?? me.assistantPhone)
    const hasLeft = records.some(({ left }) => left === true)
    return {
      ...{ told, isConnected, hasLeft, who: records[0] },
      isReachable: details !== undefined || isConnected,
      isGone: hasLeft && !isConnected && me?.linkedin === undefined,
    }
  }
  const known = new Map<string, ReturnType<typeof found>>()
  return (app: Application, id = '') => {
    const key = `${app.id} ${id}`
    const one = known.get(key) ?? found(app, id)
    known.set(key, one)
    return one
  }
}

/** Makes houses of cards looked at at a moment, with the clocks they need and the people they know. */
export const makeHouses = (settings: Settings) => {
  const clocks = new Map<string, Clock>()
  const clockIn = (zone: string, region: Settings['region']) => {
    const clock = clocks.get(zone + region) ?? clockOf(zone, region, settings)
    clocks.set(zone + region, clock)
    return clock
  }
  return (cards: readonly Application[], at: string) => ({
    ...{ settings, clockIn, lookedAt: { at, zone: settings.zone }, people: peopleOf(cards) },
  })
}
export type House = ReturnType<ReturnType<typeof makeHouses>>
