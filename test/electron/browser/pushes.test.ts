import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { SEAL_HEADER } from '#contract/sealing.ts'
import { makeQuestions } from '#electron/browser/asking.ts'
import { makePages } from '#electron/browser/pages.ts'
import { makePushStream, PUSHES_PATH } from '#electron/browser/pushes.ts'

const runtime = { port: 4000, token: 'k'.repeat(43) }

/** A page that asks, and what it is pushed from then on, as many lines as are waited for. */
const aPage = () => {
  const pages = makePages(runtime)
  const ask = makeQuestions({ runtime, era: pages.era() })
  const admit = (path: string, method: string) =>
    pages.admit({ method, path, head: ask(method, path).headers[SEAL_HEADER] })
  return { ask: () => admit('/calls/board', 'POST'), listen: () => admit(PUSHES_PATH, 'GET') }
}

const linesOf = async (
  stream: ReturnType<typeof makePushStream>,
  page: NonNullable<ReturnType<ReturnType<typeof aPage>['listen']>>,
  said: () => void,
): Promise<number> => {
  const server = createServer(stream.listen(page))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${String(port)}`)
  said()
  let text = ''
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  stream.close()
  for (;;) {
    const part = await reader?.read()
    if (part === undefined || part.done) return text.split('\n\n').length - 1
    text += part.value
  }
}

it('tells a page that listens what changed since its first question, and nothing of before', async () => {
  const stream = makePushStream()
  const { ask, listen } = aPage()
  stream.push('changed', { applications: [] } as never)
  expect(ask()).not.toBeNull()
  stream.push('changed', { applications: ['a'] } as never)
  stream.push('changed', { applications: ['b'] } as never)
  const page = listen()
  if (page === null) throw new Error('Not admitted')
  // Who answers, what was missed twice, and what is told from now on.
  expect(
    await linesOf(stream, page, () => stream.push('changed', { applications: ['c'] } as never)),
  ).toBe(4)
})

it('tells it once: a stream taken up again begins with what comes', async () => {
  const stream = makePushStream()
  const { ask, listen } = aPage()
  ask()
  stream.push('changed', {} as never)
  expect(listen()?.listens()).toBeLessThan(performance.now())
  const again = listen()
  if (again === null) throw new Error('Not admitted')
  expect(await linesOf(stream, again, () => undefined)).toBe(1)
})
