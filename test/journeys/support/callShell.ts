import { join } from 'node:path'
import type { CallName, Calls } from '#contract/calls.ts'
import type { InputOf, ResultOf } from '#contract/call.ts'
import { type Ask, makeAsk } from '#electron/browser/asking.ts'
import { greet } from '#electron/browser/runtimeFile.ts'
import { keyAddress } from './keyAddress.ts'
import { OUT, type ShellProcess, startProcess } from './shellProcess.ts'

/** Asks a running shell by the name of a call. */
export type Caller = <Name extends CallName>(
  name: Name,
  input?: InputOf<Calls[Name]>,
) => Promise<ResultOf<Calls[Name]>>

/** A browser shell asked over HTTP as its page asks it, without a page. */
export interface CalledShell {
  readonly shell: ShellProcess
  readonly call: Caller
}

/** Asks the browser shell at an address with its key, see `keyAddress`. */
export const callerAt = (address: string): Caller => {
  const { port, hash } = new URL(address)
  const runtime = { port: Number(port), token: hash.slice('#token='.length) }
  let asking: Promise<Ask> | undefined
  return async (name, input) => {
    asking ??= greet(runtime).then(({ era }) => makeAsk({ runtime, era }))
    const { status, body } = await (await asking)(name, input)
    if (body === undefined) throw new Error(`${name} was answered with ${String(status)}.`)
    return body.result as never
  }
}

/** Starts the browser shell on a data folder and waits until it can be asked. */
export const startCalledShell = async (
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CalledShell> => {
  const shell = startProcess([join(OUT, 'main', 'server.js'), '--data', folder, '--no-open'], env)
  return { shell, call: callerAt(await keyAddress(shell)) }
}
