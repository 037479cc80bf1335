import * as v from 'valibot'
import { refused } from '#domain/outcome.ts'
import { refusalOf } from '#domain/refusalOf.ts'
import type { AnyCall } from '#contract/call.ts'
import { type CallName, calls, type Handlers } from '#contract/calls.ts'
import { isLargerThan } from './inputSize.ts'
import { logFailure } from './logFailure.ts'

/** Largest input of a call, in UTF-16 units of its JSON: five hundred long notes fit. */
export const INPUT_MAX = 12_000_000

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
  const { input: schema, inputMax = INPUT_MAX } = calls[name] as AnyCall
  if (isLargerThan(input, inputMax)) return refused('text-too-long')
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
