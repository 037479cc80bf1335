import { boundTo, pageWords, SEAL_HEADER } from '#contract/sealing.ts'
import { SEALED_TYPE } from './access.ts'
import { CALLS_PATH } from './calls.ts'
import { newSecret } from './key.ts'
import { originOf, type Running } from './runtimeFile.ts'
import { keyFrom, seal, unseal } from './seal.ts'

/** A question as one of our pages sends it. */
export interface Question {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  /** What was answered; null where the host did not say it, or not in answer to this. */
  readonly open: (sealed: Uint8Array) => string | null
}

/** Makes the questions of a page without a window, for who reads the key from its file. */
export const makeQuestions = ({ runtime, era }: Omit<Running, 'build'>) => {
  const { port, token } = runtime
  const page = newSecret().slice(0, 22)
  const key = keyFrom(token, pageWords(port, era, page))
  let asked = 0
  return (method: string, path: string, said = ''): Question => {
    const count = asked
    asked += 1
    const bound = boundTo(method, path)
    const tag = seal(key, { part: 'head', count }, bound).toString('base64url')
    return {
      headers: {
        Origin: originOf(runtime),
        'Content-Type': SEALED_TYPE,
        [SEAL_HEADER]: `${page}.${String(count)}.${tag}`,
      },
      body: new Uint8Array(seal(key, { part: 'question', count }, bound, said)),
      open: (sealed) => unseal(key, { part: 'answer', count }, bound, sealed)?.toString() ?? null,
    }
  }
}

/** What a call of a running shell was answered with: a status, and at 200 what it said. */
export interface Answered {
  readonly status: number
  /** Undefined where the host did not say it, or not in answer to this. */
  readonly body?: { readonly result?: unknown } | undefined
}

/** Asks a running shell; rejects as `fetch` does where nobody answers. */
export type Ask = (name: string, input: unknown) => Promise<Answered>

export const makeAsk = (running: Omit<Running, 'build'>): Ask => {
  const questionOf = makeQuestions(running)
  return async (name, input) => {
    const path = `${CALLS_PATH}${name}`
    const { open, ...question } = questionOf('POST', path, JSON.stringify({ input }))
    const address = `${originOf(running.runtime)}${path}`
    const answer = await fetch(address, { method: 'POST', ...question, redirect: 'error' })
    const sealed = new Uint8Array(await answer.arrayBuffer())
    const said = answer.ok ? open(sealed) : null
    const body = said === null ? undefined : (JSON.parse(said) as Answered['body'])
    return { status: answer.status, body }
  }
}
