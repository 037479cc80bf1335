import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listenAgain } from '#electron/browser/listenAgain.ts'
import { freshRuntime } from '#electron/browser/runtimeFile.ts'

const again = async (...given: Parameters<typeof listenAgain>) => {
  const listening = await listenAgain(...given)
  onTestFinished(() => void listening.server.close())
  return listening
}

/** A port that nobody listens on: somebody did a moment ago. */
const freePort = async (): Promise<number> => {
  const { server, runtime } = await listenAgain(0, null)
  await new Promise((done) => server.close(done))
  return runtime.port
}

const takenPort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

describe('the port', () => {
  it('is the one of last time, with its key', async () => {
    const kept = freshRuntime(await freePort())
    expect(await again(undefined, kept)).toMatchObject({ runtime: kept, taken: null })
  })

  it('is another, with another key, where a program took it meanwhile', async () => {
    const kept = freshRuntime(await takenPort())
    const { runtime, taken } = await again(undefined, kept)
    expect(taken).toBe(kept.port)
    expect(runtime.port).not.toBe(kept.port)
    expect(runtime.token).not.toBe(kept.token)
  })

  it('is the one asked for, with the key of last time', async () => {
    const [asked, kept] = [await freePort(), freshRuntime(1)]
    expect((await again(asked, kept)).runtime).toEqual({ port: asked, token: kept.token })
  })

  it('that is asked for and taken is refused in a sentence', async () => {
    await expect(listenAgain(await takenPort(), null)).rejects.toThrow('launch.portTaken')
  })

  it('is new, with a new key, where the system is to choose', async () => {
    const kept = freshRuntime(await freePort())
    expect((await again(0, kept)).runtime.token).not.toBe(kept.token)
  })
})
