import type { MessageKey, MessageParams } from '#texts/catalogue.ts'
import type { ExitName } from './exitCodes.ts'

/** A command that ends before it is done, with the one sentence that says why. */
export class Ended extends Error {
  override readonly name = 'Ended'
  readonly exit: ExitName
  readonly key: MessageKey
  readonly params: MessageParams
  /** What a program is told beside the sentence. */
  readonly more: object

  constructor(
    exit: ExitName,
    key: MessageKey,
    { params = {}, more = {} }: { readonly params?: MessageParams; readonly more?: object } = {},
  ) {
    super(key)
    this.exit = exit
    this.key = key
    this.params = params
    this.more = more
  }
}
