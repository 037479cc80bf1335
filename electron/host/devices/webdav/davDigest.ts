import { hash, randomBytes } from 'node:crypto'

/** How a server says what it wants to hear instead of a password (RFC 7616). */
export interface Challenge {
  readonly realm: string
  readonly nonce: string
  readonly opaque: string | undefined
  /** As the server writes it. */
  readonly algorithm: string | undefined
  /** Whether the request counts how often the number was used; only very old servers do not ask for it. */
  readonly counts: boolean
}

/** Who asks, and for what. */
export interface Asked {
  readonly user: string
  readonly secret: string
  readonly method: string
  /** Path and query, as they are sent. */
  readonly uri: string
  /** How often the number was used, this time included. */
  readonly times: number
  readonly own?: string
}

const HASHES: ReadonlyMap<string, string> = new Map([
  ['md5', 'md5'],
  ['sha-256', 'sha256'],
])

const nameOf = ({ algorithm = 'MD5' }: Pick<Challenge, 'algorithm'>) =>
  algorithm.toLowerCase().replace(/-sess$/u, '')

const VALUE = /(?<name>[\w-]+)\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[^\s,"]+))/gu

const valuesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(VALUE)].map(({ groups }) => [
      groups?.['name']?.toLowerCase() ?? '',
      groups?.['quoted']?.replace(/\\(?<sign>.)/gu, '$<sign>') ?? groups?.['plain'] ?? '',
    ]),
  )

/** The ways that a server offers, each with what it says of it; within quotes nothing begins one. */
const waysIn = (header: string): readonly string[] => {
  const begins = [...header.matchAll(/"(?:[^"\\]|\\.)*"|(?<=^|[\s,])(?<way>[\w-]+)\s+(?=[\w"-])/gu)]
    .filter(({ groups }) => groups?.['way'] !== undefined)
    .map(({ index }) => index)
  return begins.map((begin, at) => header.slice(begin, begins[at + 1]))
}

/** What a head says whose bytes are UTF-8, as those of most servers are. */
const fromBytes = (text: string): string => {
  const read = Buffer.from(text, 'latin1').toString('utf8')
  return read.includes('\uFFFD') ? text : read
}

/** The first digest of a `WWW-Authenticate` that can be given; null where there is none. */
export const challengeIn = (header: string | null): Challenge | null => {
  for (const text of waysIn(fromBytes(header ?? '')).filter((way) => /^digest\s/iu.test(way))) {
    const values = valuesIn(text)
    const [realm = '', nonce] = [values.get('realm'), values.get('nonce')]
    const [algorithm, qop] = [values.get('algorithm'), values.get('qop')]
    const canCount = qop === undefined || /(?:^|[\s,])auth(?:$|[\s,])/u.test(qop)
    if (nonce !== undefined && canCount && HASHES.has(nameOf({ algorithm })))
      return {
        ...{ realm, nonce, algorithm },
        opaque: values.get('opaque'),
        counts: qop !== undefined,
      }
  }
  return null
}

/** Heads carry bytes: these are the ones of UTF-8. */
const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** What is said to a server that gave a challenge. */
export const digestOf = (challenge: Challenge, asked: Asked): string => {
  const { realm, nonce, opaque, algorithm, counts } = challenge
  const { user, secret, method, uri, times, own = randomBytes(16).toString('hex') } = asked
  const sum = (...parts: readonly string[]): string =>
    hash(HASHES.get(nameOf(challenge)) ?? 'md5', parts.join(':'))
  const who = sum(user, realm, secret)
  const whoNow = /-sess$/iu.test(algorithm ?? '') ? sum(who, nonce, own) : who
  const count = times.toString(16).padStart(8, '0')
  const what = sum(method, uri)
  const response = counts ? sum(whoNow, nonce, count, own, 'auth', what) : sum(whoNow, nonce, what)
  const quoted = { username: user, realm, nonce, uri, response, opaque }
  const parts = [
    ...Object.entries(quoted).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}="${value.replace(/["\\]/gu, '\\$&')}"`],
    ),
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(counts ? ['qop=auth', `nc=${count}`, `cnonce="${own}"`] : []),
  ]
  return asBytes(`Digest ${parts.join(', ')}`)
}
