import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createPlain, type AddressInfo, type Server as Plain } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findRunning, freshRuntime, writeRuntimeFile } from '#electron/browser/runtimeFile.ts'

/** Begins to listen in our place; the port of last time, and everything it hears. */
const listening = async (server: Server | Plain): Promise<number> => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
  return (server.address() as AddressInfo).port
}

const asked = async (port: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-stranger-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const runtime = freshRuntime(port)
  writeRuntimeFile(folder, runtime)
  return { found: await findRunning(folder, 500), token: runtime.token }
}

type Answer = (path: string) => { status?: number; headers?: Record<string, string>; body: string }

const STRANGERS: Readonly<Record<string, Answer>> = {
  'says nothing of sense': () => ({ body: '<h1>It works!</h1>' }),
  'makes a proof up': () => ({ body: JSON.stringify({ proof: 'a'.repeat(43), build: '' }) }),
  'sends us on': () => ({ status: 307, headers: { Location: 'http://127.0.0.1:1/' }, body: '' }),
  'answers with far too much': () => ({ body: `{"proof":"${'a'.repeat(20_000_000)}"}` }),
  'answers with other things': () => ({ body: '[[[[[[null]]]]]]' }),
}

it.each(Object.entries(STRANGERS))(
  'a stranger on our port that %s is not taken for Relance, and hears no key',
  async (_name, answer) => {
    const heard: string[] = []
    const server = createServer((request, response) => {
      heard.push(JSON.stringify([request.url, request.headers]))
      request.on('data', (bytes: Buffer) => heard.push(bytes.toString()))
      const { status = 200, headers = {}, body } = answer(request.url ?? '')
      response.writeHead(status, headers).end(body)
    })
    const { found, token } = await asked(await listening(server))
    expect(found).toBeNull()
    expect(heard.length).toBeGreaterThan(0)
    expect(heard.join()).not.toContain(token)
  },
)

it.each([
  ['never answers', () => undefined],
  [
    'answers without an end',
    (write: (text: string) => boolean) => {
      const timer = setInterval(() => write('a'.repeat(1_000)), 1)
      onTestFinished(() => clearInterval(timer))
      write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{')
    },
  ],
] as const)('one that %s does not hold up the start', async (_name, begin) => {
  const server = createPlain((socket) => {
    socket.on('error', () => undefined)
    begin((text) => socket.writable && socket.write(text))
  })
  const { found } = await asked(await listening(server))
  expect(found).toBeNull()
})
