import { describe, expect, it } from 'vitest'
import { challengeIn, digestOf } from '#electron/host/devices/webdav/davDigest.ts'

/** The example of RFC 7616. */
const header = [
  'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256,',
  'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",',
  'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
].join(' ')
const asked = {
  ...{ user: 'Mufasa', secret: 'Circle of Life', method: 'GET', uri: '/dir/index.html', times: 1 },
  own: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
}

const said = (from: string, more: Partial<typeof asked> = {}): string => {
  const challenge = challengeIn(from)
  return challenge === null ? '' : digestOf(challenge, { ...asked, ...more })
}

describe('a digest', () => {
  it('is the one of the standard, by both sums', () => {
    expect(said(header)).toContain(
      'response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
    )
    expect(said(header.replace('SHA-256', 'MD5'))).toContain(
      'response="8ca523f5e9506fed4657c9700eebdbec"',
    )
    expect(said(header)).toContain('algorithm=SHA-256, qop=auth, nc=00000001, cnonce="f2/')
  })

  it('counts in hexadecimal, and says a name that is not of Latin as UTF-8', () => {
    expect(said(header, { times: 10 })).toContain('nc=0000000a')
    expect(Buffer.from(said(header, { user: 'Łucja' }), 'latin1').toString()).toContain('"Łucja"')
  })

  it('is the first that can be given of several ways, and none where there is none', () => {
    const other = header.replace('SHA-256', 'SHA-512-256')
    const several = `Basic realm="x", ${other}, Digest realm="y", nonce="n", Basic realm="z"`
    expect(challengeIn(several)).toEqual({
      ...{ realm: 'y', nonce: 'n', opaque: undefined, algorithm: undefined, counts: false },
    })
    for (const none of [null, '', 'Basic realm="digest here"', other, 'Digest realm="x"'])
      expect(challengeIn(none)).toBeNull()
  })

  it('reads a realm as it is meant, whatever words or quotes are in it', () => {
    const own = 'Digest realm="my digest \\"files\\", Basic x", nonce="n\\\\"'
    expect(challengeIn(own)).toMatchObject({ realm: 'my digest "files", Basic x', nonce: 'n\\' })
    expect(said(own)).toContain('realm="my digest \\"files\\", Basic x", nonce="n\\\\"')
    expect(said(own)).toContain('response="cf073098d69b35678b1952e7b9a14dac"')
  })

  it('says a realm back byte for byte', () => {
    const bytes = Buffer.from('Digest realm="Données", nonce="n"', 'utf8').toString('latin1')
    expect(challengeIn(bytes)).toMatchObject({ realm: 'Données' })
    expect(Buffer.from(said(bytes), 'latin1').toString()).toContain('realm="Données"')
  })

  it.each(['constructor', '__proto__', 'toString', ''])('gives no sum by the name %j', (name) => {
    expect(challengeIn(`Digest realm="x", nonce="n", algorithm="${name}"`)).toBeNull()
  })
})
