import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest'
import { handedWords } from '#contract/sealing.ts'
import { type Admitted, makePages } from '#electron/browser/pages.ts'
import { proofOf, shownAs } from '#electron/browser/key.ts'
import { keyFrom, seal } from '#electron/browser/seal.ts'
import { connection, setConnection } from '#window/host/connection.ts'
import type * as KeptKey from '#window/host/keptKey.ts'
import { connectOverHttp, HostLost } from '#window/host/httpBridge.ts'

/** The browser's own place for keys, which this page has none of. */
const kept = vi.hoisted((): { key: CryptoKey | null } => ({ key: null }))
vi.mock('#window/host/keptKey.ts', async (original) => ({
  ...(await original<typeof KeptKey>()),
  keepKey: (key: CryptoKey) => {
    kept.key = key
    return Promise.resolve()
  },
  keptKey: () => Promise.resolve(kept.key),
  forgetKey: () => {
    kept.key = null
    return Promise.resolve()
  },
}))

const asked = vi.fn<typeof fetch>()
const quiet = new Promise<Response>(() => undefined)
const KEY = 'the-key-of-the-host'
const PORT = location.port === '' ? 80 : Number(location.port)

/** Another start of the host, which knows nothing of what was said to the one before. */
const anotherStart = () => makePages({ port: PORT, token: KEY })
let pages = anotherStart()
/** What the host read of what it was asked. */
let heard: string[] = []

type Nonce = { readonly nonce: string }
type Call = (page: Admitted) => Promise<Response>

const headOf = (init: RequestInit | undefined): string | null =>
  new Headers(init?.headers).get('X-Relance-Seal')

const entering = ({ shown, nonce }: Nonce & { shown: string }): Promise<Response> => {
  const under = keyFrom('ticket-1', handedWords(PORT, nonce))
  const key = seal(under, { part: 'answer', count: 0 }, '/enter', KEY).toString('base64')
  return Promise.resolve(Response.json({ key: shown === shownAs('ticket-1', PORT) ? key : null }))
}

const proving = (nonce: string): Promise<Response> =>
  Promise.resolve(Response.json({ proof: proofOf(KEY, PORT, nonce), build: '', era: pages.era() }))

/** What a body holds, in one piece or not. */
const bytesIn = async (body: BodyInit | null | undefined): Promise<Uint8Array> =>
  body instanceof Blob
    ? new Uint8Array(await body.arrayBuffer())
    : new Uint8Array((body ?? []) as ArrayBuffer)

const admitted = async (
  path: string,
  init: RequestInit | undefined,
  call: Call,
): Promise<Response> => {
  const page = pages.admit({ method: 'POST', path, head: headOf(init) })
  if (page === null) return new Response(null, { status: 401 })
  heard.push(page.open(await bytesIn(init?.body))?.toString() ?? 'nothing')
  return call(page)
}

/** Answers as the host does; `call` answers the calls, and `hello` says who is there. */
const answer = (call: Call, hello: (nonce: string) => Promise<Response> = proving) =>
  asked.mockImplementation((url, init) => {
    const path = url as string
    if (path === '/pushes') return quiet
    const question = typeof init?.body === 'string' ? (JSON.parse(init.body) as Nonce) : undefined
    if (path === '/enter') return entering(question as Nonce & { shown: string })
    if (path === '/hello') return hello(question?.nonce ?? '')
    return admitted(path, init, call)
  })

const nobody = () => Promise.reject(new TypeError('refused'))
const result = (value: unknown) => (page: Admitted) =>
  Promise.resolve(new Response(new Uint8Array(page.sealAnswer(JSON.stringify({ result: value })))))

/** What was said to anybody since, for who listens: the bytes of sealed words too. */
const said = async (): Promise<string> => {
  const lines = asked.mock.calls.map(async ([url, init]) => {
    const body = init?.body
    const words = typeof body === 'string' ? body : Buffer.from(await bytesIn(body)).toString()
    return `${url as string} ${JSON.stringify(init?.headers)} ${words}`
  })
  return (await Promise.all(lines)).join('\n')
}

/** The last call, whatever else pages ask meanwhile. */
const lastCall = (): RequestInit | undefined =>
  asked.mock.calls.findLast(([url]) => (url as string).startsWith('/calls/'))?.[1]

beforeEach(() => {
  vi.stubGlobal('fetch', asked)
  kept.key = null
  pages = anotherStart()
  heard = []
  setConnection('open')
  location.hash = '#token=ticket-1'
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
})

describe('the bridge over HTTP', () => {
  it('takes the ticket out of the address, and says neither it nor the key nor a word', async () => {
    answer(result(['Nova']))
    const { calls } = connectOverHttp()
    expect(location.hash).toBe('')
    expect(await calls.search({ text: 'nova', from: 0, most: 3 })).toEqual(['Nova'])
    expect(heard).toEqual(['{"input":{"text":"nova","from":0,"most":3}}'])
    for (const secret of ['ticket-1', KEY, 'nova']) expect(await said()).not.toContain(secret)
  })

  it('lets the words of a form outlive their page, as far as the platform does', async () => {
    answer(result({ ok: true }))
    const { calls } = connectOverHttp()
    const form = { key: 'form:notes/a', people: [], content: '"mes mots"' }
    await calls.keepForm(form)
    expect(lastCall()).toMatchObject({ keepalive: true })
    await calls.keepForm({ ...form, content: JSON.stringify('long'.repeat(20_000)) })
    expect(lastCall()).not.toHaveProperty('keepalive')
    await calls.history()
    expect(lastCall()).not.toHaveProperty('keepalive')
  })

  it('sends the last words of a page before anything else can happen to it', async () => {
    answer(result({ ok: true }))
    const { calls } = connectOverHttp()
    await calls.history()
    const sent = async (): Promise<boolean> => {
      asked.mockClear()
      void calls.keepForm({ key: 'form:notes/a', people: [], content: '"mes mots"' })
      // As far as a page comes that is being closed: what was promised and is known, and no further.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
      return asked.mock.calls.length === 1
    }
    await vi.waitFor(async () => expect(await sent()).toBe(true))
    expect(heard.at(-1)).toContain('mes mots')
    expect(await said()).not.toContain('mes mots')
  })

  it('keeps the key for the next page of the same address, a bookmark for one', async () => {
    answer(result(1))
    await connectOverHttp().calls.history()
    location.hash = '#/board'
    asked.mockClear()
    await connectOverHttp().calls.history()
    expect(location.hash).toBe('#/board')
    expect(heard).toHaveLength(2)
    expect(await said()).not.toContain('/enter')
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
    expect(await said()).not.toContain(KEY)
    expect(await said()).not.toContain('nova')
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

  it('asks again, once, where the host began anew between two questions', async () => {
    answer(result(1))
    const { calls } = connectOverHttp()
    await calls.history()
    pages = anotherStart()
    expect(await calls.history()).toBe(1)
    expect(connection.value).toBe('open')
    expect(heard).toHaveLength(2)
  })

  it('believes nothing that another program answers in the place of the host', async () => {
    answer(result(1))
    const { calls } = connectOverHttp()
    await calls.history()
    answer(() => Promise.resolve(Response.json({ result: { ok: true } })))
    await expect(calls.history()).rejects.toBeInstanceOf(HostLost)
    expect(connection.value).toBe('lost')
  })

  /** The stream of the host's pushes, and what the page does with it. */
  const aStream = () => {
    const pipe = new TransformStream<Uint8Array, Uint8Array>()
    const writer = pipe.writable.getWriter()
    let page: Admitted | null = null
    let times = 0
    answer(result(1))
    const before = asked.getMockImplementation()
    asked.mockImplementation((url, init) => {
      if (url !== '/pushes') return before?.(url, init) ?? quiet
      times += 1
      if (times > 1) return quiet
      page = pages.admit({ method: 'GET', path: '/pushes', head: headOf(init) })
      return Promise.resolve(new Response(pipe.readable))
    })
    return {
      asked: () => vi.waitFor(() => expect(page).not.toBeNull()),
      /** It is asked for again, and stays quiet. */
      askedAgain: () =>
        vi.waitFor(() => {
          document.dispatchEvent(new Event('visibilitychange'))
          expect(times).toBe(2)
        }),
      say: (text: string) => writer.write(new TextEncoder().encode(text)),
      line: (push: unknown) => page?.sealPush(JSON.stringify(push)).toString('base64') ?? '',
    }
  }

  it('hears pushes cut anywhere until it stops listening', async () => {
    const stream = aStream()
    const heardPush = vi.fn()
    const stop = connectOverHttp().listen('show', heardPush)
    await stream.asked()
    const lines = [null, { name: 'show', pushed: { application: 'é' } }].map(stream.line)
    const text = `:\n\ndata: ${lines.join('\n\ndata: ')}\n\n`
    await stream.say(text.slice(0, -30))
    await stream.say(text.slice(-30))
    await vi.waitFor(() => expect(heardPush).toHaveBeenCalledWith({ application: 'é' }))
    stop()
    await stream.say(`data: ${stream.line({ name: 'show', pushed: { application: null } })}\n\n`)
    expect(heardPush).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['bare words', () => '{"name":"show","pushed":{"application":"x"}}'],
    ['bytes of another program', () => 'AAAA'],
    ['what was said before, said again', (line: string) => line],
  ])('hears no push in %s', async (_what, pushed) => {
    const stream = aStream()
    const heardPush = vi.fn()
    connectOverHttp().listen('show', heardPush)
    await stream.asked()
    const line = stream.line({ name: 'show', pushed: { application: 'é' } })
    await stream.say(`data: ${line}\n\n`)
    await vi.waitFor(() => expect(heardPush).toHaveBeenCalledTimes(1))
    await stream.say(`data: ${pushed(line)}\n\n`)
    await vi.waitFor(() => expect(connection.value).toBe('lost'))
    expect(heardPush).toHaveBeenCalledTimes(1)
    await stream.askedAgain()
  })
})
