import { refused, type Reason, type Refusal } from '#domain/outcome.ts'

/**
 * A file that cannot be read, with the reason the person is told. Thrown from however deep within a
 * reader, and caught where the reading began.
 */
export class CannotRead extends Error {
  override readonly name = 'CannotRead'
  readonly refusal: Refusal

  /** `at`: the line of the file it is about, where that is known. */
  constructor(reason: Reason, at?: number) {
    super(reason)
    this.refusal = refused(reason, at === undefined ? undefined : String(at))
  }
}
