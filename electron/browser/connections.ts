import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Connections of which nobody knows whose they are: a page opens six, and several may open at once. */
const STRANGERS_MAX = 48
/**
 * Until the headers of a request are there, in milliseconds: on one machine that takes a few, unless it
 * has very much else to do.
 */
const HEADERS_MS = 10_000
/** Until all of it is there: thirty megabytes take one second, or many where the machine is busy. */
const REQUEST_MS = 60_000
/** Without a byte of an answer being fetched. */
const ANSWER_MS = 20_000
/** Between two looks for connections that are late. */
const CHECK_MS = 500

/** How long a server waits for those who connect: a slow one, or one that is gone, is dropped. */
export const PATIENCE = {
  headersTimeout: HEADERS_MS,
  requestTimeout: REQUEST_MS,
  connectionsCheckingInterval: CHECK_MS,
} as const

/** Who is connected. */
export interface Connections {
  /** The key came over this connection: it is one of our own pages. */
  readonly know: (socket: Socket) => void
}

/**
 * Keeps room for our own pages. Any program of the machine may connect and say nothing: where that
 * becomes too many, the one that has been there the longest goes, never one that showed the key.
 */
export const keepRoom = (server: Server, most = STRANGERS_MAX): Connections => {
  const strangers = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    strangers.add(socket)
    socket.on('close', () => strangers.delete(socket))
    const [oldest] = strangers
    if (strangers.size > most) oldest?.destroy()
  })
  return {
    know: (socket) => {
      strangers.delete(socket)
    },
  }
}

/** Drops a connection whose other end does not fetch its answer; `wait` begins anew with each request. */
export const dropIdle = (socket: Socket, isAnswered: boolean): void => {
  socket.setTimeout(isAnswered ? ANSWER_MS : 0)
}
