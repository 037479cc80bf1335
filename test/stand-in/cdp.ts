/** One message of the DevTools protocol; `session` names the target it is about. */
type Hear = (params: Record<string, unknown>, session: string | undefined) => void

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

/** A connection to a running Chromium. */
export interface Cdp {
  readonly send: (
    method: string,
    params?: object,
    session?: string,
  ) => Promise<Record<string, unknown>>
  readonly on: (method: string, hear: Hear) => void
  readonly close: () => void
}

/** Connects to the browser endpoint that Chromium prints (`ws://127.0.0.1:…/devtools/browser/…`). */
export const connectCdp = async (endpoint: string): Promise<Cdp> => {
  const socket = new WebSocket(endpoint)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  let last = 0
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>()
  const hearing = new Map<string, Hear[]>()
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id === undefined) {
      for (const hear of hearing.get(message.method ?? '') ?? [])
        hear(message.params ?? {}, message.sessionId)
      return
    }
    const answer = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) answer?.reject(new Error(message.error.message))
    else answer?.resolve(message.result ?? {})
  })
  return {
    send: (method, params = {}, session) => {
      const id = (last += 1)
      const answer = Promise.withResolvers<Record<string, unknown>>()
      waiting.set(id, answer)
      socket.send(
        JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) }),
      )
      return answer.promise
    },
    on: (method, hear) => void hearing.set(method, [...(hearing.get(method) ?? []), hear]),
    close: () => socket.close(),
  }
}
