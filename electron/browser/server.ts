import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { PAGE_HEADERS } from '#electron/launch/pageHeaders.ts'
import { CannotFollow } from '#electron/launch/cannotFollow.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { type Access, isOwnHost, refusalStatus, strangerStatus } from './access.ts'
import { CALENDAR_PATH } from '#electron/host/outgoing/calendar/address.ts'
import { CALLS_PATH } from './calls.ts'
import { ENTER_PATH } from './entry.ts'
import { PUSHES_PATH } from './pushes.ts'
import { HELLO_PATH } from './runtimeFile.ts'

type Serve = (request: IncomingMessage, answer: ServerResponse) => Promise<void> | void

/** What is served. */
export interface Routes {
  readonly page: Serve
  readonly call: Serve
  readonly pushes: Serve
  /** Lets a page in with its ticket. */
  readonly enter: Serve
  /** The calendar at its secret address, for calendars of this machine. */
  readonly calendar: Serve
  /** Proves who answers here. */
  readonly hello: Serve
}

/** Answers one request: the page to anybody on this host name, the rest to our own page only. */
export const route =
  (routes: Routes, access: Access): Serve =>
  (request, answer) =>
    routeFor(request, routes, access)(request, answer)

const routeFor = (
  { url = '/', method, headers }: IncomingMessage,
  routes: Routes,
  access: Access,
): Serve => {
  if (!isOwnHost(headers.host, access.port)) return refuse(403)
  const stranger = url === ENTER_PATH ? routes.enter : url === HELLO_PATH ? routes.hello : null
  if (stranger !== null) {
    const status = strangerStatus({ method, headers }, access.port)
    return status === null ? stranger : refuse(status)
  }
  if (url.startsWith(CALENDAR_PATH))
    return method === 'GET' || method === 'HEAD' ? routes.calendar : refuse(405)
  const isCall = url.startsWith(CALLS_PATH)
  if (!isCall && url !== PUSHES_PATH)
    return method === 'GET' || method === 'HEAD' ? routes.page : refuse(405)
  const status = refusalStatus({ method, headers }, access)
  if (status !== null) return refuse(status)
  if (isCall) return routes.call
  return method === 'GET' ? routes.pushes : refuse(405)
}

const refuse =
  (status: number): Serve =>
  (_request, answer) =>
    void answer.writeHead(status, { ...PAGE_HEADERS, Connection: 'close' }).end()

/** A server on the loopback interface alone; `answerRequests` says what it serves. */
export const listen = (port: number): Promise<{ server: Server; port: number }> =>
  new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 })
    server.maxConnections = 64
    server.once('error', (error) => reject(portError(error, port)))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.removeAllListeners('error')
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : port })
    })
  })

/** A port that cannot be had is the person's choice to change; anything else is a bug. */
const portError = (error: Error, port: number): Error => {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return new CannotFollow('launch.portTaken', { port: String(port) })
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new CannotFollow('launch.portRefused', { port: String(port), code })
  return error
}

/** Begins to answer; a failure costs its own request and nothing else. */
export const answerRequests = (server: Server, serve: Serve): void => {
  server.on('request', (request: IncomingMessage, answer: ServerResponse) => {
    void (async () => serve(request, answer))().catch((error: unknown) => {
      logFailure('request', error)
      answer.destroy()
    })
  })
}
