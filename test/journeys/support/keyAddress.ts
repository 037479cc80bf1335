import { readFileSync } from 'node:fs'
import type { ShellProcess } from './shellProcess.ts'

/**
 * The address of a browser shell with its key, for tests that ask it again and again: what it prints
 * holds no key, so the ticket of its page on the disk is exchanged, as a page would.
 */
export const keyAddress = async (shell: ShellProcess): Promise<string> => {
  const [, origin = ''] = await shell.says(/^Relance: (http\S+)\/$/mu)
  const [, file = ''] = await shell.says(/(\S+open-relance\.html)$/mu)
  const [, ticket] = /#token=([\w-]+)/u.exec(readFileSync(file, 'utf8')) ?? []
  const answer = await fetch(`${origin}/enter`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ticket }),
  })
  const { key } = (await answer.json()) as { key: string | null }
  if (key === null) throw new Error(`The ticket in ${file} lets nobody in.`)
  return `${origin}/#token=${key}`
}
