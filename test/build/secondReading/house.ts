import { makeCalendar } from '#domain/calendar/contactHours.ts'
import { localDateTime, minuteOf, type Minute } from '#domain/calendar/wallClock.ts'
import { existing, inZone } from '#domain/calendar/zone.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'
import type { Settings } from '#domain/logbook/settings.ts'

export const remembered = <Key, Value>(find: (key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key: Key): Value => {
    if (known.size > 100_000) known.clear()
    const value = known.get(key) ?? find(key)
    known.set(key, value)
    return value
  }
}

/** A wall clock with the hours, holidays and quiet days of those who live by it: 12, 39, 40. */
export const clockOf = (zone: string, region: Settings['region'], settings: Settings) => {
  const readFrom = remembered((from: string) =>
    remembered((at: string) => minuteOf(inZone(at, from, zone))),
  )
  return {
    calendar: makeCalendar({ ...settings, region }),
    read: (lived: Pick<Entry, 'at' | 'zone'>) => readFrom(lived.zone)(lived.at),
    /** The first moment there is: 17. */
    real: (minute: Minute) => minuteOf(existing(localDateTime(minute), zone)),
    shown: remembered((minute: Minute) => inZone(localDateTime(minute), zone, settings.zone)),
  }
}
export type Clock = ReturnType<typeof clockOf>

/** Who is who over all cards, and what is known of each: 41. */
export const peopleOf = (house: readonly Application[]) => {
  const all = house.flatMap(({ people }) => people)
  const details = new Map(all.map((person) => [person, identifyingDetails(person)]))
  const holding = (detail: string) => (person: Person) => details.get(person)?.includes(detail)
  const groupOf = (person: Person, group = new Set([person])): ReadonlySet<Person> => {
    for (const detail of details.get(person) ?? [])
      if (house.every(({ people }) => people.filter(holding(detail)).length < 2))
        for (const other of all.filter(holding(detail)))
          if (!group.has(other)) groupOf(other, group.add(other))
    return group
  }
  const groups = new Map(all.map((person) => [person, [...groupOf(person)]]))
  const recordsOf = (app: Application, id: string | undefined) =>
    app.people.filter((one) => one.id === id).flatMap((one) => groups.get(one) ?? [])
  /** Every entry about somebody; one that names nobody is about the only one known. */
  const toldOf = (app: Application, id: string) =>
    house.flatMap((card) => {
      const there = card.people.filter((one) => recordsOf(app, id).includes(one))
      return card.entries.flatMap((entry) => {
        const named = 'from' in entry ? entry.from : 'to' in entry ? entry.to : undefined
        const isAll = !named && (entry.kind === 'thanks' || card.people.length === 1)
        const isThem = there.some((one) => isAll || one.id === named)
        return isThem ? [{ entry, isHere: card === app }] : []
      })
    })
  const isConnected = (app: Application, id: string) =>
    recordsOf(app, id).some(({ linkedinConnected }) => linkedinConnected === true) ||
    toldOf(app, id).some(({ entry }) => entry.kind === 'linkedin-acceptance')
  const who = (app: Application, id: string | undefined) =>
    all.find((person) => recordsOf(app, id).includes(person))
  return { recordsOf, toldOf, isConnected, who }
}
export type People = ReturnType<typeof peopleOf>
