import type { MessageKey, MessageParams } from '#texts/catalogue.ts'

/** A start that cannot go as it was asked for, with the one sentence that says why. */
export class CannotFollow extends Error {
  override readonly name = 'CannotFollow'
  readonly key: MessageKey
  readonly params: MessageParams

  constructor(key: MessageKey, params: MessageParams = {}) {
    super(key)
    this.key = key
    this.params = params
  }
}
