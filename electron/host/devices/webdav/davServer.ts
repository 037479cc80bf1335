import { AuthType, createClient, getPatcher, type FileStat, type WebDAVClient } from 'webdav'
import type { CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import { CarrierProblem } from '#electron/host/devices/carrier/carrierProblem.ts'
import { davAddress } from './davAddress.ts'
import { makeDavFetch, type DavRequest } from './davFetch.ts'
import { atServer, statusOf } from './davTrouble.ts'

/** What is asked of one server; paths begin at its address. */
export interface DavServer {
  /** What stands in a folder; null where there is none. */
  readonly folder: (path: string) => Promise<readonly FileStat[] | null>
  readonly get: (path: string) => Promise<Uint8Array>
  readonly put: (path: string, bytes: Uint8Array) => Promise<void>
  /** Gives a file its name; false where the name is taken, `unable` where this server cannot. */
  readonly move: (from: string, to: string) => Promise<boolean | 'unable'>
  /** One that is not there counts as removed. */
  readonly remove: (path: string) => Promise<void>
  /** Makes a folder, or finds it there. */
  readonly makeFolder: (path: string) => Promise<void>
}

type DavPlace = Extract<CarrierPlace, { readonly kind: 'webdav' }>

type Way = ReturnType<typeof makeDavFetch>

/** Each way that is gone: by its address, and name and password within. */
const ways = new Map<string, Map<string, Way>>()
/** Which of the ways to an address is gone at present: questions come one after the other. */
const going = new Map<string, Way>()

const newWay = (address: string, said: string): Way => {
  const way = makeDavFetch(address)
  ways.set(address, (ways.get(address) ?? new Map<string, Way>()).set(said, way))
  return way
}

/**
 * The client asks through one function for all servers: each is found by the beginning of its address.
 * Where one password was refused lately, another is asked with all the same.
 */
const askThroughOurs = (address: string, said: string): void => {
  going.set(address, ways.get(address)?.get(said) ?? newWay(address, said))
  getPatcher().patch('fetch', (...asked: unknown[]) => {
    const [url, request] = asked as [string, DavRequest]
    // Only folders are listed; without a stroke at the end some servers answer with a redirect.
    const whole = request.method === 'PROPFIND' && !url.endsWith('/') ? `${url}/` : url
    const begins = [...going.keys()].filter((known) => whole.startsWith(known))
    const way = going.get(begins.sort((a, b) => b.length - a.length)[0] ?? '')
    if (way === undefined) throw new CarrierProblem('redirected')
    return way(whole, request)
  })
}

/** Name and password as UTF-8, which the client's own way cannot say. */
const basic = ({ user, secret }: DavPlace): string =>
  `Basic ${Buffer.from(`${user}:${secret}`, 'utf8').toString('base64')}`

const wantsDigest = (error: unknown): boolean =>
  statusOf(error) === 401 &&
  error instanceof Error &&
  'response' in error &&
  error.response instanceof Response &&
  /\bDigest\b/iu.test(error.response.headers.get('www-authenticate') ?? '')

const UNABLE = new Set([405, 501, 502])

/** Asks the server of a place for something, whichever way it wants name and password said. */
type AskServer = <Value>(work: (asked: WebDAVClient) => Promise<Value>) => Promise<Value>

const askingAt = (address: string, place: DavPlace): AskServer => {
  const said = basic(place)
  let isDigest = false
  let client = createClient(address, {
    authType: AuthType.None,
    headers: { Authorization: said },
  })
  return (work) =>
    atServer(async () => {
      askThroughOurs(address, said)
      try {
        return await work(client)
      } catch (error) {
        if (isDigest || !wantsDigest(error)) throw error
        isDigest = true
        // The one refused before was the question that begins a digest.
        going.set(address, newWay(address, said))
        const { user: username, secret: password } = place
        client = createClient(address, { authType: AuthType.Digest, username, password })
        return await work(client)
      }
    })
}

/** The server at an address that was checked. */
export const davServer = (place: DavPlace): DavServer => {
  const address = davAddress(place.address)
  if (address === null) throw new CarrierProblem('certificate')
  const ask = askingAt(address, place)
  const unless = <Value>(
    statuses: ReadonlySet<number>,
    otherwise: Value,
    work: (asked: WebDAVClient) => Promise<Value>,
  ): Promise<Value> =>
    ask(async (asked) => {
      try {
        return await work(asked)
      } catch (error) {
        if (statuses.has(statusOf(error) ?? 0)) return otherwise
        throw error
      }
    })

  return {
    folder: (path) =>
      unless(new Set([404]), null, async (asked) => {
        const { data } = await asked.getDirectoryContents(path, { details: true })
        return data
      }),
    get: (path) =>
      ask(async (asked) => {
        const got = await asked.getFileContents(path)
        if (!(got instanceof Uint8Array)) throw new CarrierProblem('server')
        return new Uint8Array(got)
      }),
    put: (path, bytes) =>
      ask(async (asked) => {
        await asked.putFileContents(path, Buffer.from(bytes))
      }),
    move: (from, to) =>
      unless<boolean | 'unable'>(UNABLE, 'unable', (asked) =>
        asked.moveFile(from, to, { overwrite: false }).then(
          () => true,
          (error: unknown) => {
            if (statusOf(error) === 412) return false
            throw error
          },
        ),
      ),
    remove: (path) =>
      unless(new Set([404, 410]), undefined, async (asked) => {
        await asked.deleteFile(path)
      }),
    makeFolder: (path) =>
      unless(new Set([405]), undefined, async (asked) => {
        await asked.createDirectory(path)
      }),
  }
}
