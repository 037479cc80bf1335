import { describe, expect, it } from 'vitest'
import { SEAL_HEADER } from '#contract/sealing.ts'
import { makeQuestions } from '#electron/browser/asking.ts'
import { makePages, type Pages } from '#electron/browser/pages.ts'

const runtime = { port: 4000, token: 'k'.repeat(43) }
const PATH = '/calls/act'

const admit = (pages: Pages, head: unknown, path = PATH, method = 'POST') =>
  pages.admit({ method, path, head })
const aPage = (pages: Pages, of = runtime) => makeQuestions({ runtime: of, era: pages.era() })

describe('a question', () => {
  it('is read by the host alone, and its answer by the page that asked', () => {
    const pages = makePages(runtime)
    const { headers, body, open } = aPage(pages)('POST', PATH, 'Brumelle Logistique')
    expect(Buffer.from(body).toString()).not.toContain('Brumelle')
    expect(JSON.stringify(headers)).not.toContain(runtime.token)
    const admitted = admit(pages, headers[SEAL_HEADER])
    expect(admitted?.open(body)?.toString()).toBe('Brumelle Logistique')
    const answer = admitted?.sealAnswer('noté') ?? Buffer.alloc(0)
    expect(answer.toString()).not.toContain('noté')
    expect(open(answer)).toBe('noté')
    expect(open(Buffer.from('{"result":{"ok":true}}'))).toBeNull()
  })

  it('is answered once', () => {
    const pages = makePages(runtime)
    const { headers } = aPage(pages)('POST', PATH)
    expect(admit(pages, headers[SEAL_HEADER])).not.toBeNull()
    expect(admit(pages, headers[SEAL_HEADER])).toBeNull()
  })

  it('may overtake others, and none of them comes twice however late', () => {
    const pages = makePages(runtime)
    const ask = aPage(pages)
    const heads = Array.from({ length: 1_200 }, () => ask('POST', PATH).headers[SEAL_HEADER])
    const [first, second] = heads
    expect(admit(pages, second)).not.toBeNull()
    expect(admit(pages, first)).not.toBeNull()
    for (const head of heads.slice(2)) expect(admit(pages, head)).not.toBeNull()
    for (const head of heads) expect(admit(pages, head)).toBeNull()
  })

  it.each([
    ['at another address', '/calls/undo', 'POST'],
    ['asked in another way', PATH, 'GET'],
  ])('%s is not that question', (_how, path, method) => {
    const pages = makePages(runtime)
    const { headers } = aPage(pages)('POST', PATH)
    expect(admit(pages, headers[SEAL_HEADER], path, method)).toBeNull()
    expect(admit(pages, headers[SEAL_HEADER])).not.toBeNull()
  })

  it('with other words than its own is not read', () => {
    const pages = makePages(runtime)
    const ask = aPage(pages)
    const [one, other] = [ask('POST', PATH, 'un'), ask('POST', PATH, 'deux')]
    const admitted = admit(pages, one.headers[SEAL_HEADER])
    expect(admitted?.open(other.body)).toBeNull()
    expect(admitted?.open(Buffer.from('{}'))).toBeNull()
    expect(admitted?.open(Buffer.alloc(0))).toBeNull()
  })

  it.each([
    ['another key', { ...runtime, token: 'x'.repeat(43) }],
    ['another port', { ...runtime, port: 4001 }],
  ])('of a page with %s is no question', (_what, of) => {
    const pages = makePages(runtime)
    expect(admit(pages, aPage(pages, of)('POST', PATH).headers[SEAL_HEADER])).toBeNull()
  })

  it('heard before a start is worth nothing after it', () => {
    const heard = aPage(makePages(runtime))('POST', PATH).headers[SEAL_HEADER]
    expect(admit(makePages(runtime), heard)).toBeNull()
  })

  it.each([undefined, '', 'x', ['a', 'b'], `${'a'.repeat(22)}.99999999999.${'a'.repeat(22)}`])(
    'that shows %j is no question',
    (head) => {
      expect(admit(makePages(runtime), head)).toBeNull()
    },
  )
})

it('forgets its pages where they become too many, and asks them to introduce themselves', () => {
  const pages = makePages(runtime)
  const era = pages.era()
  const ask = aPage(pages)
  const first = ask('POST', PATH).headers[SEAL_HEADER]
  expect(admit(pages, first)).not.toBeNull()
  for (let page = 0; page < 500; page += 1)
    admit(pages, aPage(pages)('POST', PATH).headers[SEAL_HEADER])
  expect(pages.era()).not.toBe(era)
  expect(admit(pages, first)).toBeNull()
  expect(admit(pages, ask('POST', PATH).headers[SEAL_HEADER])).toBeNull()
  expect(admit(pages, aPage(pages)('POST', PATH).headers[SEAL_HEADER])).not.toBeNull()
})
