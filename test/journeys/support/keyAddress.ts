import { readFileSync } from 'node:fs'
import { handedWords } from '#contract/sealing.ts'
import { newSecret, shownAs } from '#electron/browser/key.ts'
import { keyFrom, unseal } from '#electron/browser/seal.ts'
import type { ShellProcess } from './shellProcess.ts'

const addresses = new Map<string, string>()

/** The address with its key of the shell that serves an origin, as `keyAddress` found it. */
export const keyAddressOf = (url: string): string => {
  const address = addresses.get(new URL(url).origin)
  if (address === undefined) throw new Error(`No shell serves ${url}.`)
  return address
}

/** Gives in a ticket, as a page would. */
const exchange = async (origin: string, ticket: string): Promise<string | undefined> => {
  const port = Number(new URL(origin).port)
  const nonce = newSecret()
  const answer = await fetch(`${origin}/enter`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ shown: shownAs(ticket, port), nonce }),
  })
  const { key } = (await answer.json()) as { key: string | null }
  const sealed = Buffer.from(key ?? '', 'base64')
  const under = keyFrom(ticket, handedWords(port, nonce))
  return unseal(under, { part: 'answer', count: 0 }, '/enter', sealed)?.toString()
}

/**
 * The address of a browser shell with its key, for tests that ask it again and again: what it prints
 * holds no key, so the ticket of its page on the disk is exchanged.
 */
export const keyAddress = async (shell: ShellProcess): Promise<string> => {
  const [, origin = ''] = await shell.says(/^Relance: (http\S+)\/$/mu)
  const [, file = ''] = await shell.says(/(\S+open-relance\.html)$/mu)
  const [, ticket = ''] = /#token=([\w-]+)/u.exec(readFileSync(file, 'utf8')) ?? []
  const key = await exchange(origin, ticket)
  if (key === undefined) throw new Error(`The ticket in ${file} lets nobody in.`)
  const address = `${origin}/#token=${key}`
  addresses.set(origin, address)
  return address
}
