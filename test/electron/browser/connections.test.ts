import { connect, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { makeQuestions } from '#electron/browser/asking.ts'
import { makePages } from '#electron/browser/pages.ts'
import { answerRequests, listen, route, type Routes } from '#electron/browser/server.ts'

const token = 'a'.repeat(43)

const aServer = async () => {
  const { server, port, know } = await listen(0)
  const fine: Routes['page'] = (_request, answer) => void answer.end('fine')
  const own = () => fine
  const routes = { page: fine, call: own, pushes: own, enter: fine, hello: fine, calendar: fine }
  const runtime = { port, token }
  const pages = makePages(runtime)
  answerRequests(server, route(routes, { port, pages, know }))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const open = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket))
      socket.once('error', reject)
      onTestFinished(() => void socket.destroy())
    })
  return { port, open, question: makeQuestions({ runtime, era: pages.era() }) }
}

const ended = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
    socket.resume()
  })

it('lets the person in beside two hundred connections that say nothing', async () => {
  const { port, open } = await aServer()
  const silent = await Promise.all(Array.from({ length: 200 }, open))
  for (const socket of silent) socket.on('error', () => undefined)
  const answer = await fetch(`http://127.0.0.1:${String(port)}/`)
  expect(await answer.text()).toBe('fine')
})

it('never drops a connection that showed the key for others that say nothing', async () => {
  const { port, open, question } = await aServer()
  const own = await open()
  const said: string[] = []
  own.on('data', (bytes: Buffer) => said.push(bytes.toString()))
  const origin = `127.0.0.1:${String(port)}`
  const ask = () => {
    const { headers } = question('POST', '/calls/board')
    const lines = Object.entries({ Host: origin, ...headers, 'Content-Length': '0' })
    own.write(
      `POST /calls/board HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    )
  }
  ask()
  await expect.poll(() => said.join('')).toContain('fine')
  const silent = await Promise.all(Array.from({ length: 100 }, open))
  for (const socket of silent) socket.on('error', () => undefined)
  ask()
  await expect.poll(() => said.join('').split('fine').length).toBe(3)
})

it('drops who begins to ask and never ends', { timeout: 60_000 }, async () => {
  const { open } = await aServer()
  const slow = await open()
  slow.write('GET / HTTP/1.1\r\nHost: ')
  await ended(slow)
  expect(slow.destroyed).toBe(true)
})
