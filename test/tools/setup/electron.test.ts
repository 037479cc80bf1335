import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findElectron, whyNoDownload, whyNotFit } from '#tools/setup/electron.mjs'
import { wordsFor } from '#tools/setup/words.mjs'

const english = wordsFor('en')
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relance-electron-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const put = (path: string, text: string): string => {
  const whole = join(root, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, text)
  return whole
}
const unpack = (version: string): string => {
  put('node_modules/electron/package.json', '{ "version": "45.4.1" }')
  put('node_modules/electron/path.txt', 'electron')
  put('node_modules/electron/dist/version', version)
  return put('node_modules/electron/dist/electron', '')
}

describe('finding Electron', () => {
  it('finds the one that was unpacked', () => {
    const path = unpack('45.4.1')
    expect(findElectron(root, {})).toBe(path)
  })

  it('takes another version for none', () => {
    unpack('v45.4.0')
    expect(findElectron(root, {})).toBeUndefined()
  })

  it('finds none where the program is missing', () => {
    rmSync(unpack('45.4.1'))
    expect(findElectron(root, {})).toBeUndefined()
  })

  it('finds none in a fresh install', () => {
    put('node_modules/electron/package.json', '{ "version": "45.4.1" }')
    expect(findElectron(root, {})).toBeUndefined()
  })

  it('takes the program named by ELECTRON_EXEC_PATH', () => {
    const path = put('my/electron', '')
    expect(findElectron(root, { ELECTRON_EXEC_PATH: path })).toBe(path)
    expect(findElectron(root, { ELECTRON_EXEC_PATH: `${path}-gone` })).toBeUndefined()
  })

  it('takes the folder named by ELECTRON_OVERRIDE_DIST_PATH', () => {
    const path = put('dist/electron', '')
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'dist') })).toBe(path)
  })
})

describe.skipIf(process.platform === 'win32')('an Electron that is there', () => {
  const program = (text: string): string => {
    const path = put('electron', text)
    chmodSync(path, 0o755)
    return path
  }

  it('is fit when it runs as Node and says its version', () => {
    expect(whyNotFit(program('#!/bin/sh\n[ "$ELECTRON_RUN_AS_NODE" ] && echo 45.4.1\n'))).toBe(
      undefined,
    )
  })

  it.each([
    '#!/lib/no-such-loader.so.2\n',
    '#!/bin/sh\nexit 127\n',
    '#!/bin/sh\n# Node, not Electron\n',
  ])('is not for being there alone: %j', (text) => {
    expect(whyNotFit(program(text), english)).toContain('does not run')
  })
})

describe('why Electron cannot be downloaded', () => {
  const asked: string[] = []
  const outside = (env: NodeJS.ProcessEnv, answer: () => Promise<Response>) => ({
    env,
    fetch: (input: string | URL | Request) => {
      asked.push(input instanceof Request ? input.url : String(input))
      return answer()
    },
  })

  it('is nothing when the mirror answers, with or without a slash at its end', async () => {
    const ok = () => Promise.resolve(new Response(null))
    for (const ELECTRON_MIRROR of ['https://m.example/e', 'https://m.example/e/']) {
      expect(await whyNoDownload('45.4.1', outside({ ELECTRON_MIRROR }, ok))).toBeUndefined()
      expect(asked.at(-1)).toBe('https://m.example/e/v45.4.1/SHASUMS256.txt')
    }
  })

  it('is the status when the mirror refuses', async () => {
    const answer = () => Promise.resolve(new Response(null, { status: 403 }))
    expect(await whyNoDownload('45.4.1', outside({}, answer), english)).toBe(
      'github.com answered 403',
    )
  })

  it('is the network’s own code when nothing answers', async () => {
    const cause = Object.assign(new Error('no'), { code: 'ENOTFOUND' })
    const answer = () => Promise.reject(new TypeError('fetch failed', { cause }))
    expect(await whyNoDownload('45.4.1', outside({}, answer), english)).toBe(
      'github.com cannot be reached (ENOTFOUND)',
    )
  })

  it('is the time-out when the answer takes too long', async () => {
    const answer = () => Promise.reject(new DOMException('slow', 'TimeoutError'))
    expect(await whyNoDownload('45.4.1', outside({}, answer), english)).toBe(
      'github.com cannot be reached (TimeoutError)',
    )
  })
})
