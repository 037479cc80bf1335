import { join } from 'node:path'
import type { CallName, Calls } from '#shared/calls.ts'
import type { InputOf, ResultOf } from '#shared/call.ts'
import { OUT, type ShellProcess, startProcess } from './shellProcess.ts'

/** A browser shell asked over HTTP as its page asks it, without a page. */
export interface CalledShell {
  readonly shell: ShellProcess
  readonly call: <Name extends CallName>(
    name: Name,
    input?: InputOf<Calls[Name]>,
  ) => Promise<ResultOf<Calls[Name]>>
}

/** Starts the browser shell on a data folder and waits until it can be asked. */
export const startCalledShell = async (
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CalledShell> => {
  const shell = startProcess([join(OUT, 'main', 'server.js'), '--data', folder, '--no-open'], env)
  const [, said = ''] = await shell.says(/^Relance: (http\S+)$/mu)
  const { origin, hash } = new URL(said)
  const headers = {
    Origin: origin,
    'Content-Type': 'application/json',
    'X-Relance-Token': hash.slice('#token='.length),
  }
  return {
    shell,
    call: async (name, input) => {
      const answer = await fetch(`${origin}/calls/${name}`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ input }),
      })
      if (!answer.ok) throw new Error(`${name} was answered with ${String(answer.status)}.`)
      const { result } = (await answer.json()) as { result: never }
      return result
    },
  }
}
