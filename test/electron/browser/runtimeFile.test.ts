import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { proofOf } from '#electron/browser/key.ts'
import {
  findRunning,
  freshRuntime,
  readRuntimeFile,
  writeRuntimeFile,
} from '#electron/browser/runtimeFile.ts'

let around: string
let folder: string
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'relance-runtime-'))
  folder = join(around, 'data')
  mkdirSync(folder)
})
afterEach(() => {
  rmSync(around, { recursive: true })
})

describe('port and key', () => {
  it('are kept from start to start, for the person alone', () => {
    const runtime = freshRuntime(4000)
    writeRuntimeFile(folder, runtime)
    expect(readRuntimeFile(folder)).toEqual(runtime)
    expect(statSync(join(folder, 'browser-shell.json')).mode & 0o077).toBe(0)
  })

  it('move with the folder, and stay behind when it is copied', () => {
    const runtime = freshRuntime(4000)
    writeRuntimeFile(folder, runtime)
    const [moved, copy] = [join(around, 'moved'), join(around, 'copy')]
    renameSync(folder, moved)
    cpSync(moved, copy, { recursive: true })
    expect(readRuntimeFile(moved)).toEqual(runtime)
    expect(readRuntimeFile(copy)).toBeNull()
  })
})

describe('a shell that already serves the folder', () => {
  const heard: string[] = []

  const answering = async (answer: (nonce: string, port: number) => unknown): Promise<number> => {
    const listener: RequestListener = (request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        heard.push(JSON.stringify(request.headers) + body)
        const { nonce } = JSON.parse(body) as { nonce: string }
        const { port } = server.address() as AddressInfo
        response.end(JSON.stringify(answer(nonce, port)))
      })
    }
    const server = createServer(listener)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    return (server.address() as AddressInfo).port
  }

  it('is found when it proves that it has the key', async () => {
    const { token } = freshRuntime(1)
    const port = await answering((nonce, at) => ({
      proof: proofOf(token, at, nonce),
      build: 'b',
      era: 'e',
    }))
    writeRuntimeFile(folder, { port, token })
    expect(await findRunning(folder)).toEqual({ runtime: { port, token }, build: 'b', era: 'e' })
  })

  it.each([
    ['another program on its port', () => ({ ok: true })],
    [
      'one with another key',
      (nonce: string, at: number) => ({ proof: proofOf('x', at, nonce), build: '' }),
    ],
  ])('is not %s, which hears no key', async (_who, answer) => {
    heard.length = 0
    const { token } = freshRuntime(1)
    writeRuntimeFile(folder, { port: await answering(answer), token })
    expect(await findRunning(folder)).toBeNull()
    expect(heard).toHaveLength(1)
    expect(heard.join()).not.toContain(token)
  })

  it('is not one that passes the question on to another port', async () => {
    const { token } = freshRuntime(1)
    const elsewhere = await answering((nonce, at) => ({
      proof: proofOf(token, at, nonce),
      build: '',
    }))
    const port = await answering((nonce) => ({
      proof: proofOf(token, elsewhere, nonce),
      build: '',
    }))
    writeRuntimeFile(folder, { port, token })
    expect(await findRunning(folder)).toBeNull()
  })

  it('is none where nobody answers, or nothing is known', async () => {
    expect(await findRunning(folder)).toBeNull()
    writeRuntimeFile(folder, freshRuntime(1))
    expect(await findRunning(folder)).toBeNull()
  })
})
