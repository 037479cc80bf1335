/**
 * Modules that remember what they worked out would keep the answers under one mistake for the next: the maps
 * made while modules were loaded are put back to how they were then.
 */

/** What puts each map back. @type {(() => void)[]} */
const backs = []
const PlainWeakMap = WeakMap

/** A weak map that forgets what was put into it after it was loaded. */
class ForgettingWeakMap {
  #loaded = new PlainWeakMap()
  #kept = this.#loaded
  #isWritten = true
  /** @param {readonly (readonly [WeakKey, unknown])[]} [entries] */
  constructor(entries = []) {
    for (const [key, value] of entries) this.#loaded.set(key, value)
    backs.push(() => {
      if (this.#isWritten) this.#kept = new PlainWeakMap()
      this.#isWritten = false
    })
  }
  /** @param {WeakKey} key */
  get(key) {
    return this.#kept.get(key) ?? this.#loaded.get(key)
  }
  /** @param {WeakKey} key */
  has(key) {
    return this.#kept.has(key) || this.#loaded.has(key)
  }
  /** @param {WeakKey} key @param {unknown} value */
  set(key, value) {
    this.#kept.set(key, value)
    this.#isWritten = true
    return this
  }
}

/** Tables never change, and what is worked out is only ever added. @param {Map<unknown, unknown>} map */
const putBack = (map) => {
  const entries = [...map]
  return () => {
    if (map.size === entries.length) return
    map.clear()
    for (const [key, value] of entries) map.set(key, value)
  }
}

/**
 * Loads modules, and gives what makes their maps forget all that was put into them since.
 * @param {() => Promise<unknown>} load
 */
export const forgettingAfter = async (load) => {
  const plain = { Map: globalThis.Map, WeakMap: globalThis.WeakMap }
  /** @type {Map<unknown, unknown>[]} */
  const maps = []
  const Watched = new Proxy(plain.Map, {
    construct(target, values, made) {
      const map = Reflect.construct(target, values, made)
      if (made === Watched) maps.push(map)
      return map
    },
  })
  Object.assign(globalThis, { Map: Watched, WeakMap: ForgettingWeakMap })
  try {
    await load()
  } finally {
    Object.assign(globalThis, plain)
  }
  backs.push(...maps.map(putBack))
  const forget = () => {
    for (const back of backs) back()
  }
  forget()
  return forget
}
