import { join } from 'node:path'
import type { CallName, Calls } from '#contract/calls.ts'
import type { InputOf, ResultOf } from '#contract/call.ts'
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
  const { origin, hash } = new URL(address)
  const headers = {
    Origin: origin,
    'Content-Type': 'application/json',
    'X-Relance-Token': hash.slice('#token='.length),
  }
  return async (name, input) => {
    const answer = await fetch(`${origin}/calls/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ input }),
    })
    if (!answer.ok) throw new Error(`${name} was answered with ${String(answer.status)}.`)
    const { result } = (await answer.json()) as { result: never }
    return result
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
