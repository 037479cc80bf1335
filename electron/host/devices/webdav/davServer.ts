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

const wayTo = (address: string, { user, secret }: DavPlace): Way => {
  const known = ways.get(address) ?? new Map<string, Way>()
  ways.set(address, known)
  const said = JSON.stringify([user, secret])
  const way = known.get(said) ?? makeDavFetch(address, { user, secret })
  known.set(said, way)
  return way
}

/**
 * The client asks through one function for all servers: each is found by the beginning of its address.
 * Where one password was refused lately, another is asked with all the same.
 */
const askThroughOurs = (address: string, place: DavPlace): void => {
  going.set(address, wayTo(address, place))
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

const UNABLE = new Set([405, 501, 502])

/** Asks the server of a place for something. */
type AskServer = <Value>(work: (asked: WebDAVClient) => Promise<Value>) => Promise<Value>

const askingAt = (address: string, place: DavPlace): AskServer => {
  // The client's own digests leave out the stroke of a folder, and take a refusal for an answer.
  const client = createClient(address, { authType: AuthType.None })
  return (work) =>
    atServer(() => {
      askThroughOurs(address, place)
      return work(client)
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
