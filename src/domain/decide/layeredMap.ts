/**
 * A map that begins as another one and leaves that one as it is: what is written stays in a layer of
 * its own, so that trying a change costs as much as the change, however large the map is. The map
 * below must not change while the layer is used.
 */
export class LayeredMap<Key, Value> extends Map<Key, Value> {
  readonly #below: ReadonlyMap<Key, Value>
  /** Keys of the map below that were deleted, or deleted and set again: those stand at the end now. */
  readonly #gone = new Set<Key>()
  /** What was set anew in its old place. */
  readonly #changed = new Map<Key, Value>()
  /** Keys in the order they were written, some several times. */
  readonly #written: Key[] = []

  constructor(below: ReadonlyMap<Key, Value>) {
    super()
    this.#below = below
  }

  /** Keys that were set or deleted since so many writes, the first ones after them in front. */
  writtenSince(writes: number): readonly Key[] {
    return this.#written.slice(writes)
  }

  /** How often a key was set or deleted. */
  get writes(): number {
    return this.#written.length
  }

  #standsBelow(key: Key): boolean {
    return this.#below.has(key) && !this.#gone.has(key)
  }

  override get size(): number {
    return this.#below.size - this.#gone.size + super.size
  }

  override has(key: Key): boolean {
    return this.#standsBelow(key) || super.has(key)
  }

  override get(key: Key): Value | undefined {
    if (!this.#standsBelow(key)) return super.get(key)
    return this.#changed.has(key) ? this.#changed.get(key) : this.#below.get(key)
  }

  override set(key: Key, value: Value): this {
    this.#written.push(key)
    if (this.#standsBelow(key)) this.#changed.set(key, value)
    else super.set(key, value)
    return this
  }

  override delete(key: Key): boolean {
    this.#written.push(key)
    if (!this.#standsBelow(key)) return super.delete(key)
    this.#gone.add(key)
    return true
  }

  override clear(): void {
    this.#written.push(...this.keys())
    for (const key of this.#below.keys()) this.#gone.add(key)
    super.clear()
  }

  override *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#below)
      if (!this.#gone.has(key))
        yield [key, this.#changed.has(key) ? (this.#changed.get(key) as Value) : value]
    yield* super.entries()
  }

  override *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key
  }

  override *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }

  override forEach(
    callback: (value: Value, key: Key, map: Map<Key, Value>) => void,
    self?: unknown,
  ): void {
    for (const [key, value] of this.entries()) callback.call(self, value, key, this)
  }
}
