/**
 * A browser has six connections to one address, for all its tabs together. Each page in sight follows,
 * and so many of those out of sight: with one for every tab left open none would be left to ask with.
 */
const PLACES = 3

/** Takes a place for as long as the page lives, where it is free. */
const take = (place: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const held = (lock: Lock | null) => {
      resolve(lock !== null)
      return lock === null ? undefined : new Promise<void>(() => undefined)
    }
    navigator.locks.request(`pushes-${place}`, { ifAvailable: true }, held).catch(reject)
  })

let hasPlace = false

/** Whether a page may follow the host out of sight: it has, or now gets, one of the places for that. */
export const mayFollowUnseen = async (): Promise<boolean> => {
  for (let place = 0; !hasPlace && place < PLACES; place += 1) hasPlace = await take(place)
  return hasPlace
}
