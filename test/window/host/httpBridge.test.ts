import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectOverHttp, connection, HostLost } from '#window/host/httpBridge.ts'

const asked = vi.fn<typeof fetch>()
const quiet = new Promise<Response>(() => undefined)

/** Answers calls with `call`; the stream of pushes stays open and silent. */
const answerCalls = (call: () => Promise<Response>) =>
  asked.mockImplementation((url) => (url === '/pushes' ? quiet : call()))

beforeEach(() => {
  vi.stubGlobal('fetch', asked)
  sessionStorage.clear()
  location.hash = '#token=secret-1'
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
})

describe('the bridge over HTTP', () => {
  it('takes the key out of the address and sends it with every call', async () => {
    answerCalls(() => Promise.resolve(Response.json({ result: ['a'] })))
    const { calls } = connectOverHttp()
    expect(location.hash).toBe('')
    expect(await calls.search({ text: 'nova' })).toEqual(['a'])
    expect(asked).toHaveBeenLastCalledWith('/calls/search', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Relance-Token': 'secret-1' },
      body: '{"input":{"text":"nova"}}',
    })
  })

  it('says that the host is lost, and that it is back', async () => {
    answerCalls(() => Promise.reject(new TypeError('refused')))
    const { calls } = connectOverHttp()
    await expect(calls.board()).rejects.toBeInstanceOf(HostLost)
    expect(connection.value).toBe('lost')
    answerCalls(() => Promise.resolve(Response.json({ result: 1 })))
    await calls.board()
    expect(connection.value).toBe('open')
  })

  it('hears pushes cut anywhere until it stops listening', async () => {
    const pipe = new TransformStream<Uint8Array, Uint8Array>()
    asked.mockResolvedValue(new Response(pipe.readable))
    const writer = pipe.writable.getWriter()
    const say = (text: string) => writer.write(new TextEncoder().encode(text))
    const heard = vi.fn()
    const stop = connectOverHttp().listen('show', heard)
    await say(':\n\ndata: {"name":"show","pus')
    await say('hed":{"application":"é"}}\n\n')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ application: 'é' }))
    stop()
    await say('data: {"name":"show","pushed":{"application":null}}\n\n:\n\n')
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
