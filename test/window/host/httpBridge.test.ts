import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connection, setConnection } from '#window/host/connection.ts'
import { connectOverHttp, HostLost } from '#window/host/httpBridge.ts'

const asked = vi.fn<typeof fetch>()
const quiet = new Promise<Response>(() => undefined)
const KEY = 'the-key-of-the-host'

/** Answers as the host does; `call` answers the calls, and `hello` says who is there. */
const answer = (
  call: () => Promise<Response>,
  hello: (nonce: string) => Promise<Response> = proving,
) =>
  asked.mockImplementation((url, init) => {
    if (url === '/pushes') return quiet
    if (url === '/enter') return Promise.resolve(Response.json({ key: KEY }))
    if (typeof init?.body !== 'string') throw new Error('no question')
    if (url === '/hello') return hello((JSON.parse(init.body) as { nonce: string }).nonce)
    return call()
  })

const proving = (nonce: string): Promise<Response> => {
  const port = location.port === '' ? '80' : location.port
  const proof = createHmac('sha256', KEY).update(`${port}:${nonce}`).digest('base64url')
  return Promise.resolve(Response.json({ proof, build: '' }))
}
const nobody = () => Promise.reject(new TypeError('refused'))
const result = (value: unknown) => () => Promise.resolve(Response.json({ result: value }))

/** What was said to anybody since, key included where it was. */
const said = (): string => JSON.stringify(asked.mock.calls)

beforeEach(() => {
  vi.stubGlobal('fetch', asked)
  localStorage.clear()
  setConnection('open')
  location.hash = '#token=ticket-1'
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
})

describe('the bridge over HTTP', () => {
  it('takes the ticket out of the address and sends the key it got with every call', async () => {
    answer(result(['a']))
    const { calls } = connectOverHttp()
    expect(location.hash).toBe('')
    expect(await calls.search({ text: 'nova', from: 0, most: 3 })).toEqual(['a'])
    expect(asked).toHaveBeenLastCalledWith('/calls/search', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Relance-Token': KEY },
      body: '{"input":{"text":"nova","from":0,"most":3}}',
    })
  })

  it('lets the words of a form outlive their page, as far as the platform does', async () => {
    answer(result({ ok: true }))
    const { calls } = connectOverHttp()
    const form = { key: 'form:notes/a', people: [], content: '"mes mots"' }
    await calls.keepForm(form)
    expect(asked.mock.lastCall?.[1]).toMatchObject({ keepalive: true })
    await calls.keepForm({ ...form, content: JSON.stringify('long'.repeat(20_000)) })
    expect(asked.mock.lastCall?.[1]).not.toHaveProperty('keepalive')
    await calls.history()
    expect(asked.mock.lastCall?.[1]).not.toHaveProperty('keepalive')
  })

  it('keeps the key for the next page of the same address, a bookmark for one', async () => {
    answer(result(1))
    await connectOverHttp().calls.history()
    location.hash = '#/board'
    asked.mockClear()
    await connectOverHttp().calls.history()
    expect(location.hash).toBe('#/board')
    expect(said()).toContain(KEY)
    expect(said()).not.toContain('/enter')
  })

  it('says that the host is lost, and that it is back once it proved who it is', async () => {
    answer(result(1))
    const { calls } = connectOverHttp()
    await calls.history()
    answer(nobody, nobody)
    await expect(calls.history()).rejects.toBeInstanceOf(HostLost)
    expect(connection.value).toBe('lost')
    answer(result(1))
    await calls.history()
    expect(connection.value).toBe('open')
  })

  it.each([
    ['another program', () => Promise.resolve(Response.json({ hello: 'world' }))],
    ['a page of another program', () => Promise.resolve(new Response('<html>'))],
    ['one that knows another key', () => Promise.resolve(Response.json({ proof: 'x', build: '' }))],
  ])('tells nothing to %s on the port of a host that went', async (_who, hello) => {
    answer(result(1))
    const { calls } = connectOverHttp()
    await calls.history()
    answer(nobody, nobody)
    await expect(calls.history()).rejects.toBeInstanceOf(HostLost)
    answer(result(1), hello)
    asked.mockClear()
    await expect(calls.search({ text: 'nova', from: 0, most: 3 })).rejects.toBeInstanceOf(HostLost)
    expect(connection.value).toBe('elsewhere')
    expect(said()).not.toContain(KEY)
    expect(said()).not.toContain('nova')
  })

  it('stays as it is, words and all, when the host has another key by now', async () => {
    answer(result(1))
    const { calls } = connectOverHttp()
    await calls.history()
    const replaced = vi.spyOn(location, 'replace')
    answer(() => Promise.resolve(new Response(null, { status: 401 })))
    await expect(calls.history()).rejects.toBeInstanceOf(HostLost)
    expect(connection.value).toBe('elsewhere')
    expect(replaced).not.toHaveBeenCalled()
    replaced.mockRestore()
  })

  it('hears pushes cut anywhere until it stops listening', async () => {
    const pipe = new TransformStream<Uint8Array, Uint8Array>()
    answer(result(1))
    const before = asked.getMockImplementation()
    asked.mockImplementation((url, init) =>
      url === '/pushes'
        ? Promise.resolve(new Response(pipe.readable))
        : (before?.(url, init) ?? quiet),
    )
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
