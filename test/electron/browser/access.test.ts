import { describe, expect, it } from 'vitest'
import { isOwnHost, refusalStatus, SEALED_TYPE, strangerStatus } from '#electron/browser/access.ts'

const ours = {
  host: '127.0.0.1:4000',
  origin: 'http://127.0.0.1:4000',
  'content-type': SEALED_TYPE,
}

describe('the host name', () => {
  it.each(['127.0.0.1:4000', 'localhost:4000'])('may be %s', (host) => {
    expect(isOwnHost(host, 4000)).toBe(true)
  })

  it.each([
    undefined,
    '',
    '127.0.0.1',
    '127.0.0.1:4001',
    'LOCALHOST:4000',
    'localhost.:4000',
    '0.0.0.0:4000',
    '[::1]:4000',
    '2130706433:4000',
    '127.0.0.1.evil:4000',
    'evil:4000',
  ])('may not be %s', (host) => {
    expect(isOwnHost(host, 4000)).toBe(false)
  })
})

describe('a request', () => {
  it('of our own page passes', () => {
    expect(refusalStatus({ method: 'POST', headers: ours }, 4000)).toBeNull()
  })

  it('without an origin passes only when the browser calls it same-origin', () => {
    const silent = { ...ours, origin: undefined }
    const told = (site: string) =>
      refusalStatus({ method: 'GET', headers: { ...silent, 'sec-fetch-site': site } }, 4000)
    expect(told('same-origin')).toBeNull()
    expect(told('same-site')).toBe(403)
    expect(told('none')).toBe(403)
    expect(refusalStatus({ method: 'GET', headers: silent }, 4000)).toBe(403)
  })

  it.each([
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:4000' }, 403],
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/json' }, 415],
  ])('with %j is turned away with %i', (changed, status) => {
    expect(refusalStatus({ method: 'POST', headers: { ...ours, ...changed } }, 4000)).toBe(status)
  })
})

describe('a question that needs no key', () => {
  it.each([
    ['POST', {}, null],
    ['GET', {}, 405],
    ['POST', { host: 'evil:4000' }, 403],
    ['POST', { origin: 'http://127.0.0.1:3000' }, 403],
    ['POST', { origin: 'null' }, 403],
    ['POST', { origin: undefined }, 403],
    ['POST', { 'content-type': 'text/plain' }, 415],
  ])('by %s with %j is answered with %s', (method, changed, status) => {
    const keyless = { ...ours, 'content-type': 'application/json' }
    expect(strangerStatus({ method, headers: { ...keyless, ...changed } }, 4000)).toBe(status)
  })
})
