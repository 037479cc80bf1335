import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { describe, expect, it, onTestFinished } from 'vitest'
import { answered } from '#electron/host/devices/carrier/carrierProblem.ts'
import { davWork } from '#electron/host/devices/webdav/davWork.ts'
import { davAddress } from '#electron/host/devices/webdav/davAddress.ts'
import { pauseOf } from '#electron/host/devices/webdav/davFetch.ts'
import { carriedBytes, LOGBOOK } from '../carriedBytes.ts'
import { CERTIFICATE, PRIVATE_KEY } from './selfSigned.ts'

const NEW = { logbook: LOGBOOK, isBegun: false, own: [] }

/** A server that answers everything in one way; what it was asked. */
const serverThat = async (
  listener: RequestListener,
  isSecure = false,
): Promise<{ readonly address: string; readonly asked: () => number }> => {
  let asked = 0
  const counting: RequestListener = (request, response) => {
    asked += 1
    request.resume()
    listener(request, response)
  }
  const server = isSecure
    ? createSecureServer({ cert: CERTIFICATE, key: PRIVATE_KEY }, counting)
    : createServer(counting)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const port = typeof at === 'object' ? String(at?.port) : ''
  return { address: `http${isSecure ? 's' : ''}://127.0.0.1:${port}/dav/`, asked: () => asked }
}

const work = (address: string) =>
  davWork({ kind: 'webdav', address, user: 'élise', secret: 'très secret' })

const troubleOf = async (asked: () => unknown): Promise<string> => {
  const answer = await answered(asked)
  return answer.ok ? 'none' : answer.trouble
}

describe('what a server answers', () => {
  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [412, 'conflict'],
    [413, 'too-large'],
    [423, 'locked'],
    [429, 'too-many'],
    [500, 'server'],
    [502, 'server'],
    [507, 'no-room'],
  ])('%i is %s, for a listing and for a file on its way', async (status, trouble) => {
    const listing = await serverThat((_, response) => response.writeHead(status).end())
    expect(await troubleOf(() => work(listing.address).list(NEW))).toBe(trouble)
    const storing = await serverThat((request, response) => {
      if (request.method === 'PROPFIND' && request.url === '/dav/') {
        response.writeHead(207).end('<D:multistatus xmlns:D="DAV:"/>')
      } else if (request.method === 'PROPFIND') response.writeHead(404).end()
      else response.writeHead(request.method === 'PUT' ? status : 201).end()
    })
    const { path, bytes } = carriedBytes()
    expect(await troubleOf(() => work(storing.address).put(NEW, path, bytes))).toBe(trouble)
  })

  it('says name and password as they are written, once: a server locks out who knocks again', async () => {
    let said = ''
    const { address, asked } = await serverThat((request, response) => {
      said = request.headers.authorization ?? ''
      response.writeHead(401, { 'www-authenticate': 'Basic realm="dav"' }).end()
    })
    const place = work(address)
    for (let n = 0; n < 3; n += 1)
      expect(await troubleOf(() => place.list(NEW))).toBe('unauthorized')
    expect(asked()).toBe(1)
    expect(Buffer.from(said.slice('Basic '.length), 'base64').toString()).toBe('élise:très secret')
  })

  it('asks with the right password at once, after a wrong one', async () => {
    const bon = `Basic ${Buffer.from('élise:bon').toString('base64')}`
    const { address, asked } = await serverThat((request, response) => {
      response.writeHead(request.headers.authorization === bon ? 207 : 401)
      response.end('<D:multistatus xmlns:D="DAV:"/>')
    })
    const listing = (secret: string) =>
      troubleOf(() => davWork({ kind: 'webdav', address, user: 'élise', secret }).list(NEW))
    expect([await listing('mauvais'), await listing('mauvais')]).toEqual([
      'unauthorized',
      'unauthorized',
    ])
    expect(asked()).toBe(1)
    const right = davWork({ kind: 'webdav', address, user: 'élise', secret: 'bon' })
    expect(await troubleOf(() => right.list(NEW))).toBe('none')
    // And a wrong one leaves the right one, which is in use, as it is.
    expect(await listing('pire')).toBe('unauthorized')
    expect(await troubleOf(() => right.list(NEW))).toBe('none')
  })

  it('answers a server that asks for a digest', async () => {
    const heads: string[] = []
    const { address } = await serverThat((request, response) => {
      const { authorization = '' } = request.headers
      heads.push(authorization.split(' ', 1)[0] ?? '')
      if (!authorization.startsWith('Digest'))
        response.writeHead(401, {
          'www-authenticate': 'Digest realm="dav", nonce="abc", qop="auth", algorithm=MD5',
        })
      else response.writeHead(request.url === '/dav/' ? 207 : 404)
      response.end('<D:multistatus xmlns:D="DAV:"/>')
    })
    expect(await troubleOf(() => work(address).list(NEW))).toBe('none')
    expect(heads).toContain('Digest')
  })

  it('takes the next number of a server whose digests grow old, and knocks no more where none is let in', async () => {
    let [nonce, isShut] = ['one', false]
    const { address, asked } = await serverThat((request, response) => {
      const { authorization = '' } = request.headers
      const isOfIt = authorization.includes(`uri="${request.url ?? ''}"`)
      if (isShut || !isOfIt || !authorization.includes(`nonce="${nonce}"`))
        response.writeHead(401, {
          'www-authenticate': `Digest realm="dav", nonce="${isShut ? asked() : nonce}", qop="auth"`,
        })
      else response.writeHead(request.url === '/dav/' ? 207 : 404)
      response.end('<D:multistatus xmlns:D="DAV:"/>')
    })
    const place = work(address)
    expect(await troubleOf(() => place.list(NEW))).toBe('none')
    for (nonce of ['two', 'three']) expect(await troubleOf(() => place.list(NEW))).toBe('none')
    isShut = true
    const before = asked()
    for (let n = 0; n < 3; n += 1)
      expect(await troubleOf(() => place.list(NEW))).toBe('unauthorized')
    expect(asked() - before).toBe(2)
  })

  it('leaves a server alone that asks for rest', async () => {
    const { address, asked } = await serverThat((_, response) =>
      response.writeHead(429, { 'retry-after': '120' }).end(),
    )
    const place = work(address)
    for (let n = 0; n < 3; n += 1) expect(await troubleOf(() => place.list(NEW))).toBe('too-many')
    expect(asked()).toBe(1)
    const said = (value: string) => new Response(null, { headers: { 'retry-after': value } })
    expect(pauseOf(said('120'), 0)).toBe(120_000)
    expect(pauseOf(said('Thu, 01 Jan 1970 00:02:00 GMT'), 60_000)).toBe(60_000)
    expect(pauseOf(said('999999999'), 0)).toBe(3_600_000)
    expect(pauseOf(new Response(null), 0)).toBe(60_000)
  })

  it('follows a redirect on its own host, and no other: the password would go with it', async () => {
    const other = await serverThat((_, response) => response.writeHead(207).end())
    const { address } = await serverThat((request, response) => {
      if (request.url?.startsWith('/dav/') === true)
        response.writeHead(301, { location: other.address }).end()
      else response.end()
    })
    expect(await troubleOf(() => work(address).list(NEW))).toBe('redirected')
    expect(other.asked()).toBe(0)
    const moved = await serverThat((request, response) => {
      if (request.url?.startsWith('/dav/') === true)
        response.writeHead(308, { location: request.url.replace('/dav/', '/new/') }).end()
      else
        response
          .writeHead(request.url === '/new/' ? 207 : 404)
          .end('<D:multistatus xmlns:D="DAV:"/>')
    })
    expect(await troubleOf(() => work(moved.address).list(NEW))).toBe('none')
    const turning = await serverThat((request, response) =>
      response.writeHead(302, { location: request.url }).end(),
    )
    expect(await troubleOf(() => work(turning.address).list(NEW))).toBe('redirected')
  })

  it('trusts no certificate that nobody vouches for', async () => {
    const { address, asked } = await serverThat((_, response) => response.end(), true)
    expect(await troubleOf(() => work(address).list(NEW))).toBe('certificate')
    expect(asked()).toBe(0)
  })

  it('names a server that is not there, one that hangs up, and one that answers anything', async () => {
    expect(await troubleOf(() => work('http://127.0.0.1:9/').list(NEW))).toBe('unreachable')
    const rude = await serverThat((request) => request.socket.destroy())
    expect(await troubleOf(() => work(rude.address).list(NEW))).toBe('unreachable')
    const cut = await serverThat((request, response) => {
      response.writeHead(207, { 'content-length': '1000' })
      response.write('<D:multi')
      request.socket.destroySoon()
    })
    expect(await troubleOf(() => work(cut.address).list(NEW))).toBe('unreachable')
    const page = await serverThat((_, response) => response.end('<html>Bonjour</html>'))
    expect(await troubleOf(() => work(page.address).list(NEW))).toBe('server')
  })
})

describe('the address of a server', () => {
  it.each([
    ['https://cloud.example.org/remote.php/dav/files/anna', '/remote.php/dav/files/anna/'],
    [' https://cloud.example.org/dav/ ', '/dav/'],
    ['http://localhost:8080/dav', '/dav/'],
  ])('%s is taken', (written, path) => {
    expect(new URL(davAddress(written) ?? 'x:').pathname).toBe(path)
  })

  it.each([
    'http://cloud.example.org/dav',
    'http://192.168.1.20/dav',
    'ftp://cloud.example.org/',
    'https://anna:secret@cloud.example.org/',
    'https://cloud.example.org/?token=x',
    'cloud.example.org/dav',
    '',
  ])('%s is not: a password would be read on the way', (written) => {
    expect(davAddress(written)).toBeNull()
  })
})
