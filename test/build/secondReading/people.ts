import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import { identifyingDetails, isSaid, makesOne } from '#domain/logbook/samePerson.ts'
import { isA, type Clock } from './rows.ts'

/** Who is who over all cards, and what is known of each, by card and id: 25, 29, 41. */
export const peopleOf = (house: readonly Application[], clock: Clock) => {
  const cards = house.map(({ people, entries }) => ({ people, told: clock.timeline(entries) }))
  const all = house.flatMap(({ people }) => people)
  const has = (by: string) => (one: Person) => identifyingDetails(one).includes(by)
  const tells = (by: string) => house.every(({ people }) => people.filter(has(by)).length < 2)
  const isSame = (me: Person) => (one: Person) =>
    me === one ||
    identifyingDetails(me)
      .filter((by) => isSaid(by) || (me.apart !== true && one.apart !== true))
      .some((by) => has(by)(one) && tells(by) && makesOne(by, me, one))
  const joined = (group: readonly Person[]): readonly Person[] => {
    const grown = all.filter((one) => group.some(isSame(one)))
    return grown.length > group.length ? joined(grown) : grown
  }
  const known = (me: Person) => {
    const records = joined([me])
    // What names nobody is about the only one known, thanks about all.
    const told = cards.flatMap(({ people, told }) => {
      const here = people.filter((one) => records.includes(one))
      const isAll = (kind: string) => here[0] && (people.length === 1 || kind === 'thanks')
      return told.filter(({ kind, from, to = from }) =>
        to ? here.some(({ id }) => id === to) : isAll(kind),
      )
    })
    const isAccepted = told.some(isA('linkedin-acceptance'))
    const isConnected = isAccepted || records.some((one) => one.linkedinConnected === true)
    const hasLeft = (me.movedHere === true ? [me] : records).some(({ left }) => left === true)
    const detail = me.email ?? me.phone ?? me.linkedin ?? me.assistantPhone
    const isReachable = detail !== undefined || isConnected
    const isGone = hasLeft && !isConnected && me.linkedin === undefined
    return { ...me, who: records[0], told, isConnected, hasLeft, isReachable, isGone }
  }
  return new Map(
    house.flatMap(({ id, people }) => people.map((me) => [`${id} ${me.id}`, known(me)] as const)),
  )
}
