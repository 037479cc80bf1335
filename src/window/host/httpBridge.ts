import type { Bridge } from '#contract/bridge.ts'
import type { CallMethods } from '#contract/calls.ts'
import type { Listen } from '#contract/pushes.ts'
import { compareBuilds, connection, setConnection } from '#window/host/connection.ts'
import { SEAL_HEADER } from '#contract/sealing.ts'
import { enter, ownBuild, whoAnswers } from '#window/host/hostKey.ts'
import { forgetKey } from '#window/host/keptKey.ts'
import { followPushes } from '#window/host/pushStream.ts'
import { makeSealing, type Sealing, type SealNow } from '#window/host/sealed.ts'

/** The host does not answer: closed, or the machine is out of breath. Nothing was written. */
export class HostLost extends Error {
  override readonly name = 'HostLost'
}

/** Where the host explains how to get in; the answer that is waited for never comes. */
const explain = async (hasRefusedKey = true): Promise<never> => {
  // Another page may keep one just now: only a key that let nobody in is thrown away.
  if (hasRefusedKey) await forgetKey()
  location.replace('/how-to-open')
  return new Promise(() => undefined)
}

/** One page's way to the host: what it seals with for who proved to be it. */
interface Way {
  /** Throws `HostLost` while nobody proves to be the host. */
  readonly sealing: () => Promise<Sealing>
  readonly answered: () => void
  readonly lost: () => void
  /**
   * What was sealed so let nobody in. Says whether the host began anew meanwhile, and would be asked in
   * vain no more. A page that was in before stays as it is, with what was typed in it.
   */
  readonly refused: (sealing: Sealing) => Promise<boolean>
}

const makeWay = (entering: Promise<CryptoKey | null>): Way => {
  let known: Promise<Sealing> | undefined
  let wasIn = false

  const recognise = async (): Promise<Sealing> => {
    const answering = await whoAnswers(entering)
    if (answering.who === 'unknown') return explain(false)
    if (answering.who === 'ours') {
      compareBuilds(answering.build, ownBuild())
      return makeSealing(answering.key, answering.era)
    }
    if (answering.who === 'stranger' && !wasIn) return explain()
    setConnection(answering.who === 'nobody' ? 'lost' : 'elsewhere')
    throw new HostLost('Nobody proved to be the host.')
  }
  const forget = (): void => {
    known = undefined
  }
  const sealing = (): Promise<Sealing> => {
    if (known === undefined) {
      known = recognise()
      known.catch(forget)
    }
    return known
  }

  return {
    sealing,
    answered: () => {
      wasIn = true
      setConnection('open')
    },
    lost: () => {
      forget()
      if (connection.value === 'open') setConnection('lost')
    },
    refused: async ({ era }) => {
      forget()
      if ((await sealing()).era !== era) return true
      if (!wasIn) return explain()
      forget()
      setConnection('elsewhere')
      return false
    },
  }
}

/** Most UTF-16 units of a question that outlives its page: the platform lets 64 KiB do so, all in all. */
const OUTLIVING_MAX = 15_000

/** What is kept while it is written: the last words are often asked for as the page goes. */
const outlives = (name: string, body: string): boolean =>
  /^(?:keep|forget)/u.test(name) && body.length <= OUTLIVING_MAX

let sealNow: SealNow | undefined

/** Fetched behind the first screen; until it is there, last words are sealed as all others. */
const fetchSealNow = async (): Promise<void> => {
  const fetched = await import('#window/host/lastWords.ts').catch(() => undefined)
  sealNow = fetched?.sealNow
}

interface Question {
  readonly name: string
  readonly said: string
}

/** One attempt; undefined where it let nobody in. */
const askWith = async (
  sealing: Sealing,
  { name, said }: Question,
  way: Way,
): Promise<string | undefined> => {
  const path = `/calls/${name}`
  const isLast = outlives(name, said)
  // Of a page that is going, only what is asked for without waiting is asked for at all.
  const question =
    isLast && sealNow !== undefined
      ? sealing.sealNow(sealNow, 'POST', path, said)
      : await sealing.seal('POST', path, said)
  const lost = (): never => {
    way.lost()
    throw new HostLost('The host does not answer.')
  }
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', [SEAL_HEADER]: question.head },
    // A file goes as one piece: bytes are copied on their way. Last words have no time for that.
    body: isLast ? question.body : new Blob([question.body]),
    ...(isLast ? { keepalive: true } : {}),
  }).catch(lost)
  if (answer.status === 401) return undefined
  if (!answer.ok) throw new Error(`The call ${name} failed (${answer.status}).`)
  // Another program may have answered in its place, to a question that the browser asked again.
  return answer.arrayBuffer().then(question.open).catch(lost)
}

const ask = async (name: string, input: unknown, way: Way): Promise<unknown> => {
  const question = { name, said: JSON.stringify({ input }) }
  const sealing = await way.sealing()
  const answer =
    (await askWith(sealing, question, way)) ??
    ((await way.refused(sealing)) ? await askWith(await way.sealing(), question, way) : undefined)
  if (answer === undefined) throw new HostLost('The host has another key.')
  way.answered()
  if (sealNow === undefined) void fetchSealNow()
  const { result } = JSON.parse(answer) as { readonly result?: unknown }
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
    ask: async () => (await way.sealing()).seal('GET', '/pushes'),
    heard: (name, pushed) => listeners.get(name)?.forEach((listener) => listener(pushed as never)),
    opened: way.answered,
    lost: way.lost,
  })
  const listen: Listen = (name, listener) => {
    const hearing = listeners.get(name) ?? new Set()
    listeners.set(name, hearing.add(listener))
    return () => void hearing.delete(listener)
  }
  return { calls: methods, listen }
}
