import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { SEAL_HEADER } from '#contract/sealing.ts'
import { PAGE_HEADERS } from '#electron/launch/pageHeaders.ts'
import { CannotFollow } from '#electron/launch/cannotFollow.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { type Connections, dropIdle, keepRoom, PATIENCE } from './connections.ts'
import { isOwnHost, refusalStatus, strangerStatus } from './access.ts'
import { CALENDAR_PATH } from '#electron/host/outgoing/calendar/address.ts'
import { CALLS_PATH } from './calls.ts'
import { ENTER_PATH } from './entry.ts'
import type { Admitted, Pages } from './pages.ts'
import { PUSHES_PATH } from './pushes.ts'
import { HELLO_PATH } from './runtimeFile.ts'

type Serve = (request: IncomingMessage, answer: ServerResponse) => Promise<void> | void

/** Serves a page of ours, which reads what is sealed for it. */
type ServePage = (page: Admitted) => Serve

/** What is served. */
export interface Routes {
  readonly page: Serve
  readonly call: ServePage
  readonly pushes: ServePage
  /** Lets a page in with its ticket. */
  readonly enter: Serve
  /** The calendar at its secret address, for calendars of this machine. */
  readonly calendar: Serve
  /** Proves who answers here. */
  readonly hello: Serve
}

/** Where is listened, and who may ask there. */
interface Access extends Connections {
  readonly port: number
  readonly pages: Pages
}

/** Answers one request: the page to anybody on this host name, the rest to our own page only. */
export const route =
  (routes: Routes, access: Access): Serve =>
  (request, answer) =>
    routeFor(request, routes, access)(request, answer)

const routeFor = (
  { url = '/', method = 'GET', headers, socket }: IncomingMessage,
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
  const status = refusalStatus({ method, headers }, access.port)
  // A page of a version that sealed nothing is one that is not let in.
  if (status === 415 && headers[SEAL_HEADER] === undefined) return refuse(401)
  if (status !== null) return refuse(status)
  const page = access.pages.admit({ method, path: url, head: headers[SEAL_HEADER] })
  if (page === null) return refuse(401)
  access.know(socket)
  if (isCall) return routes.call(page)
  return method === 'GET' ? routes.pushes(page) : refuse(405)
}

const refuse =
  (status: number): Serve =>
  (_request, answer) =>
    void answer.writeHead(status, { ...PAGE_HEADERS, Connection: 'close' }).end()

/** What listens, and who is connected to it. */
export interface Listened extends Connections {
  readonly server: Server
  readonly port: number
}

/** A server on the loopback interface alone; `answerRequests` says what it serves. */
export const listen = (port: number): Promise<Listened> =>
  new Promise((resolve, reject) => {
    const server = createServer(PATIENCE)
    const { know } = keepRoom(server)
    server.once('error', (error) => reject(portError(error, port)))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.removeAllListeners('error')
      // As when the system has no file left to give: those who are connected stay.
      server.on('error', (error) => logFailure('connection', error))
      const address = server.address()
      resolve({ server, know, port: typeof address === 'object' && address ? address.port : port })
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
    const { socket } = request
    dropIdle(socket, false)
    const answered = async () => {
      await serve(request, answer)
      // The stream of pushes is never answered to its end.
      dropIdle(socket, answer.writableEnded)
    }
    void answered().catch((error: unknown) => {
      // Who went away, or was dropped for being slow, is no failure of ours.
      if (!request.destroyed || request.complete) logFailure('request', error)
      answer.destroy()
    })
  })
}
