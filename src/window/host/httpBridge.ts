import { readonly, ref } from 'vue'
import type { Bridge } from '#contract/bridge.ts'
import type { CallMethods } from '#contract/calls.ts'
import type { Listen } from '#contract/pushes.ts'
import { followPushes } from '#window/host/pushStream.ts'

/** The host does not answer: closed, or the machine is out of breath. Nothing was written. */
export class HostLost extends Error {
  override readonly name = 'HostLost'
}

const state = ref<'open' | 'lost'>('open')

/** Whether the host answers. The window shows a banner while it is `lost`, and reloads what it shows once it is `open` again. */
export const connection = readonly(state)

const KEPT = 'relance-token'

/** The key of this launch: from the address the first time, out of which it goes at once. */
const takeToken = (): string | null => {
  const [, token] = /^#token=([\w-]+)$/u.exec(location.hash) ?? []
  if (token === undefined) return sessionStorage.getItem(KEPT)
  sessionStorage.setItem(KEPT, token)
  history.replaceState(null, '', location.pathname)
  return token
}

/** Where the host explains how to get in; the answer that is waited for never comes. */
const explain = (): Promise<never> => {
  sessionStorage.removeItem(KEPT)
  location.replace('/how-to-open')
  return new Promise(() => undefined)
}

const ask = async (name: string, input: unknown, headers: HeadersInit): Promise<unknown> => {
  const body = JSON.stringify({ input })
  const answer = await fetch(`/calls/${name}`, { method: 'POST', headers, body }).catch(() => null)
  if (answer === null) {
    state.value = 'lost'
    throw new HostLost('The host does not answer.')
  }
  state.value = 'open'
  if (answer.status === 401) return explain()
  if (!answer.ok) throw new Error(`The call ${name} failed (${answer.status}).`)
  const { result } = (await answer.json()) as { readonly result?: unknown }
  return result
}

/** The host of the browser shell: calls over fetch, pushes over one stream kept open. */
export const connectOverHttp = (): Bridge => {
  const token = takeToken()
  const headers = { 'Content-Type': 'application/json', 'X-Relance-Token': token ?? '' }
  const methods = new Proxy({} as CallMethods, {
    get: (_methods, name) => (input: unknown) =>
      token === null ? explain() : ask(String(name), input, headers),
  })
  const listeners = new Map<string, Set<(pushed: never) => void>>()
  if (token !== null)
    followPushes(headers, {
      heard: (name, pushed) =>
        listeners.get(name)?.forEach((listener) => listener(pushed as never)),
      connected: (isOpen) => {
        state.value = isOpen ? 'open' : 'lost'
      },
      refused: () => void explain(),
    })
  const listen: Listen = (name, listener) => {
    const hearing = listeners.get(name) ?? new Set()
    listeners.set(name, hearing.add(listener))
    return () => void hearing.delete(listener)
  }
  return { calls: methods, listen }
}
