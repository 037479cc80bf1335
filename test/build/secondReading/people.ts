import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import { identifyingDetails, makesOne } from '#domain/logbook/samePerson.ts'
import type { Told, WallClock } from '#test/build/wallClocks.ts'
import { isA } from './rows.ts'

/** Who is who over all cards, and what is known of each: 25, 29, 41. */
export const peopleOf = (house: readonly Application[], clock: WallClock) => {
  const cards = house.map(({ id, people, ...card }) => ({ id, people, told: clock.timeline(card) }))
  const all = house.flatMap(({ people }) => people)
  const details = new Map(all.map((one) => [one, identifyingDetails(one)]))
  const has = (by: string) => (one: Person) => details.get(one)?.includes(by)
  const tells = (by: string) => house.every(({ people }) => people.filter(has(by)).length < 2)
  const isSame = (me: Person, one: Person) =>
    details.get(me)?.some((by) => has(by)(one) && tells(by) && makesOne(by, me, one))
  const joined = (group: readonly Person[]): readonly Person[] => {
    const grown = all.filter((one) => group.some((me) => me === one || isSame(me, one)))
    return grown.length > group.length ? joined(grown) : grown
  }
  const found = (me: Person) => {
    const records = joined([me])
    // What names nobody is about the only one known, thanks about all.
    const told = cards.flatMap(({ people, told }) => {
      const [ids, isOne] = [people.filter((one) => records.includes(one)), people.length === 1]
      const isTo = ({ from, to = from, ...one }: Told) =>
        ids.some(({ id }) => (to ? to === id : isOne || one.kind === 'thanks'))
      return told.filter(isTo)
    })
    const isConnected =
      told.some(isA('linkedin-acceptance')) || records.some((one) => one.linkedinConnected === true)
    const hasLeft = records.some(({ left }) => left === true)
    const detail = me.email ?? me.phone ?? me.linkedin ?? me.assistantPhone
    return {
      ...{ ...me, told, isConnected, hasLeft, who: records[0] },
      isReachable: detail !== undefined || isConnected,
      isGone: hasLeft && !isConnected && me.linkedin === undefined,
    }
  }
  return new Map(
    cards.flatMap(({ id, people }) => people.map((me) => [`${id} ${me.id}`, found(me)])),
  )
}
