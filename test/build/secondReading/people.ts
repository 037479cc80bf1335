import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { identifyingDetails, isSaid, makesOne } from '#domain/logbook/samePerson.ts'
import type { WallClock } from '#test/build/wallClocks.ts'
import { isA } from './rows.ts'

/** A house of cards as it is looked at: when, on whose clock, by which settings, and who is who. */
export interface House {
  readonly at: string
  readonly zone: string
  readonly settings: Settings
  readonly people: ReturnType<typeof peopleOf>
}

/** What the reading of a card on the clock of its people tells the one on one's own. */
export interface Theirs {
  readonly steps: readonly { readonly rule: string; readonly text: readonly string[] }[]
  /** A message about their offer waits for their answer: 36. */
  readonly hasBall: boolean
}

/** Who is who over all cards, and what is known of each: 25, 29, 41. */
export const peopleOf = (house: readonly Application[], clock: WallClock) => {
  const cards = house.map((card) => ({ ...card, told: clock.timeline(card) }))
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
  const found = (card: Application, me: Person) => {
    const records = joined([me])
    // What names nobody is about the only one known, thanks about all.
    const told = cards.flatMap(({ people, told }) =>
      told.filter(({ kind, from, to = from }) =>
        people
          .filter((one) => records.includes(one))
          .some(({ id }) => (to ? to === id : people.length === 1 || kind === 'thanks')),
      ),
    )
    const isAccepted = told.some(isA('linkedin-acceptance'))
    const isConnected = isAccepted || records.some((one) => one.linkedinConnected === true)
    const leavers = me.movedHere === true ? [me] : records
    const hasLeft = leavers.some(({ left }) => left === true)
    const detail = me.email ?? me.phone ?? me.linkedin ?? me.assistantPhone
    const isReachable = detail !== undefined || isConnected
    const isGone = hasLeft && !isConnected && me.linkedin === undefined
    const one = { ...me, who: records[0], told, isConnected, hasLeft, isReachable, isGone }
    return [`${card.id} ${me.id}`, one] as const
  }
  return new Map(house.flatMap((card) => card.people.map((me) => found(card, me))))
}
