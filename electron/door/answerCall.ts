import * as v from 'valibot'
import { refused } from '#domain/outcome.ts'
import { refusalOf } from '#domain/refusalOf.ts'
import type { AnyCall } from '#contract/call.ts'
import { type CallName, calls, type Handlers } from '#contract/calls.ts'
import { unfitInput } from './inputBounds.ts'
import { logFailure } from './logFailure.ts'

/**
 * Largest input of a call, in UTF-16 units of its JSON: fifty of the longest notes fit. To check more
 * would hold the program longer than a second, whatever was written in it.
 */
export const INPUT_MAX = 1_000_000
/** Most values in it: five hundred commands fit, each with an application and its story. */
export const VALUES_MAX = 50_000

/** A call that failed because of a bug; what happened is on the console, not in here. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'
}

export const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name)

/**
 * Answers one call from the window: checks what came in, then asks the host. What is refused comes
 * back as a refusal; an exception is a bug, logged without personal data and thrown as `CallFailed`.
 */
export const answerCall = async (
  handlers: Handlers,
  name: CallName,
  input: unknown,
): Promise<unknown> => {
  const { input: schema, inputMax = INPUT_MAX, valuesMax = VALUES_MAX } = calls[name] as AnyCall
  const unfit = unfitInput(input, { units: inputMax, values: valuesMax })
  if (unfit !== null) return refused(unfit)
  const checked = v.safeParse(schema, input)
  if (!checked.success) return refusalOf(checked.issues[0])
  const handle = handlers[name] as (input: unknown) => unknown
  try {
    return await handle(checked.output)
  } catch (error) {
    logFailure(name, error)
    throw new CallFailed(name)
  }
}
