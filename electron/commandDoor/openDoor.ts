import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import type { Handlers } from '#contract/calls.ts'
import { CALLS_PATH, serveCall } from '#electron/browser/calls.ts'
import { PATIENCE } from '#electron/browser/connections.ts'
import { isSame, newSecret, proofOf } from '#electron/browser/key.ts'
import type { Admitted } from '#electron/browser/pages.ts'
import { readBody } from '#electron/browser/readBody.ts'
import { HELLO_PATH } from '#electron/browser/runtimeFile.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { SERVED_CALLS } from './doorCalls.ts'
import {
  type DoorPlace,
  readDoorFile,
  removeDoorFile,
  TOKEN_HEADER,
  writeDoorFile,
} from './doorFile.ts'

/** A door that is open. */
export interface OpenDoor {
  readonly close: () => Promise<void>
}

/** Commands that wait at once; each asks one thing after the other. */
const MOST_CONNECTIONS = 16
/** More than a greeting has, in bytes. */
const HELLO_MAX = 1_000

const helloSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ nonce: v.pipe(v.string(), v.maxLength(100)) }),
)

/** Folders of sockets begin so, and only such a one is taken away. */
const NAME = 'relance-door-'

/**
 * Where the door is: a socket in a folder of its own that the person alone may enter, short enough for
 * every system; on Windows a pipe, whose name may be listed: there the key alone keeps others out.
 */
const newPlace = (): DoorPlace => {
  const token = newSecret()
  if (process.platform === 'win32') return { address: `\\\\.\\pipe\\relance-${newSecret()}`, token }
  const around = mkdtempSync(join(tmpdir(), NAME))
  chmodSync(around, 0o700)
  return { address: join(around, 'door'), token }
}

const removeSocket = ({ address }: DoorPlace): void => {
  const around = dirname(address)
  if (dirname(around) !== tmpdir() || !around.startsWith(join(tmpdir(), NAME))) return
  try {
    rmSync(around, { recursive: true, force: true })
  } catch {
    // Somebody else made a folder of that name since: it is theirs.
  }
}

type Serve = (request: IncomingMessage, answer: ServerResponse) => Promise<void>

/** Proves who answers, so that the key is told to nobody else. */
const serveHello =
  ({ address, token }: DoorPlace): Serve =>
  async (request, answer) => {
    const read = v.safeParse(helloSchema, await readBody(request, HELLO_MAX))
    if (!read.success) return void answer.writeHead(400).end()
    answer.writeHead(200, { 'Content-Type': 'application/json' })
    answer.end(JSON.stringify({ proof: proofOf(token, address, read.output.nonce) }))
  }

/** Nobody but the person enters the folder of the socket: there is nothing to seal from. */
const IN_PLAIN: Admitted = {
  open: (said) => Buffer.from(said),
  sealAnswer: (said) => Buffer.from(said),
  sealPush: (said) => Buffer.from(said),
  listens: () => Number.POSITIVE_INFINITY,
}

const serveAt = (place: DoorPlace, handlers: Handlers): Serve => {
  const [hello, call] = [serveHello(place), serveCall(handlers)(IN_PLAIN)]
  return async (request, answer) => {
    const { url = '', method, headers } = request
    if (method !== 'POST') return void answer.writeHead(405, { Connection: 'close' }).end()
    if (url === HELLO_PATH) return hello(request, answer)
    if (!isSame(headers[TOKEN_HEADER], place.token))
      return void answer.writeHead(401, { Connection: 'close' }).end()
    const isServed =
      url.startsWith(CALLS_PATH) && SERVED_CALLS.includes(url.slice(CALLS_PATH.length))
    if (!isServed) return void answer.writeHead(404, { Connection: 'close' }).end()
    return call(request, answer)
  }
}

/**
 * Lets commands ask the desktop app that has this folder: on a socket of this machine, with a key that
 * stands in the folder, and nothing but what commands stand on. Where the system gives none, commands
 * are told that the app is open.
 */
export const openDoor = async (folder: string, handlers: Handlers): Promise<OpenDoor> => {
  const left = readDoorFile(folder)
  if (left !== null) removeSocket(left)
  const server = createServer(PATIENCE)
  server.maxConnections = MOST_CONNECTIONS
  let made: DoorPlace | null = null
  try {
    const place = newPlace()
    made = place
    const serve = serveAt(place, handlers)
    server.on('request', (request: IncomingMessage, answer: ServerResponse) => {
      void serve(request, answer).catch((error: unknown) => {
        logFailure('command', error)
        answer.destroy()
      })
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(place.address, () => {
        server.off('error', reject)
        server.on('error', (error) => logFailure('command', error))
        resolve()
      })
    })
    writeDoorFile(folder, place)
    return {
      close: async () => {
        removeDoorFile(folder, place)
        await new Promise((resolve) => {
          server.close(resolve)
          server.closeAllConnections()
        })
        removeSocket(place)
      },
    }
  } catch (error) {
    logFailure('command', error)
    server.close()
    if (made !== null) removeSocket(made)
    return { close: () => Promise.resolve() }
  }
}
