import type { Bridge } from '#contract/bridge.ts'
import type { CallMethods } from '#contract/calls.ts'
import type { Listen } from '#contract/pushes.ts'
import { compareBuilds, connection, setConnection } from '#window/host/connection.ts'
import { enter, forgetKey, ownBuild, whoAnswers } from '#window/host/hostKey.ts'
import { followPushes } from '#window/host/pushStream.ts'

/** The host does not answer: closed, or the machine is out of breath. Nothing was written. */
export class HostLost extends Error {
  override readonly name = 'HostLost'
}

/** Where the host explains how to get in; the answer that is waited for never comes. */
const explain = (): Promise<never> => {
  forgetKey()
  location.replace('/how-to-open')
  return new Promise(() => undefined)
}

/** One page's way to the host: the key it has, and whether who answers may be told it. */
interface Way {
  /** The headers that carry the key; throws `HostLost` while nobody proves to be the host. */
  readonly headers: () => Promise<HeadersInit>
  readonly answered: () => void
  readonly lost: () => void
  /** The key let nobody in. A page that was in before stays as it is, with what was typed in it. */
  readonly refused: () => Promise<never>
}

const makeWay = (entering: Promise<string | null>): Way => {
  // The page itself came from the host a moment ago.
  let trusted = true
  let wasIn = false

  const recognise = async (key: string): Promise<void> => {
    const answering = await whoAnswers(key)
    if (answering.who === 'ours') {
      trusted = true
      compareBuilds(answering.build, ownBuild())
      return
    }
    setConnection(answering.who === 'nobody' ? 'lost' : 'elsewhere')
    throw new HostLost('Nobody proved to be the host.')
  }

  return {
    headers: async () => {
      const key = await entering
      if (key === null) return explain()
      if (!trusted) await recognise(key)
      return { 'Content-Type': 'application/json', 'X-Relance-Token': key }
    },
    answered: () => {
      wasIn = true
      setConnection('open')
    },
    lost: () => {
      trusted = false
      if (connection.value === 'open') setConnection('lost')
    },
    refused: () => {
      if (!wasIn) return explain()
      trusted = false
      setConnection('elsewhere')
      return Promise.reject(new HostLost('The host has another key.'))
    },
  }
}

/** Most UTF-16 units of a question that outlives its page: the platform lets 64 KiB do so, all in all. */
const OUTLIVING_MAX = 15_000

/** What is kept while it is written: the last words are often asked for as the page goes. */
const outlives = (name: string, body: string): boolean =>
  /^(?:keep|forget)/u.test(name) && body.length <= OUTLIVING_MAX

const ask = async (name: string, input: unknown, way: Way): Promise<unknown> => {
  const headers = await way.headers()
  const body = JSON.stringify({ input })
  const answer = await fetch(`/calls/${name}`, {
    method: 'POST',
    headers,
    body,
    ...(outlives(name, body) ? { keepalive: true } : {}),
  }).catch(() => null)
  if (answer === null) {
    way.lost()
    throw new HostLost('The host does not answer.')
  }
  if (answer.status === 401) return way.refused()
  way.answered()
  if (!answer.ok) throw new Error(`The call ${name} failed (${answer.status}).`)
  const { result } = (await answer.json()) as { readonly result?: unknown }
  return result
}

/** The host of the browser shell: calls over fetch, pushes over one stream kept open. */
export const connectOverHttp = (): Bridge => {
  const way = makeWay(enter())
  const methods = new Proxy({} as CallMethods, {
    get: (_methods, name) => (input: unknown) => ask(String(name), input, way),
  })
  const listeners = new Map<string, Set<(pushed: never) => void>>()
  followPushes({
    headers: way.headers,
    heard: (name, pushed) => listeners.get(name)?.forEach((listener) => listener(pushed as never)),
    opened: way.answered,
    lost: way.lost,
    refused: () => void way.refused().catch(() => undefined),
  })
  const listen: Listen = (name, listener) => {
    const hearing = listeners.get(name) ?? new Set()
    listeners.set(name, hearing.add(listener))
    return () => void hearing.delete(listener)
  }
  return { calls: methods, listen }
}
