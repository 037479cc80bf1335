import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findNode, isNewEnough } from '#tools/setup/node.mjs'
import { wordsFor } from '#tools/setup/words.mjs'

const running = (version: string) => ({ version, path: '/usr/bin/node' })

let root: string
let own: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relance-node-'))
  own = join(root, 'node_modules', '.bin', 'node')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Puts a program in the place of the Node among the dependencies. */
const bring = (program: string): void => {
  mkdirSync(join(own, '..'), { recursive: true })
  writeFileSync(own, program)
  chmodSync(own, 0o755)
}

describe('the Node that runs the app', () => {
  it.each([
    ['v23.11.1', false],
    ['v24.0.0', true],
    ['25.1.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected)
  })

  it.skipIf(process.platform === 'win32')(
    'is the one among the dependencies, however old the system’s is',
    () => {
      bring('#!/bin/sh\necho v24.21.0\n')
      expect(findNode(root, running('v20.20.2'))).toEqual({ ok: true, path: own })
    },
  )

  it('is the system’s where the dependencies bring none', () => {
    expect(findNode(root, running('v24.21.0'))).toEqual({ ok: true, path: '/usr/bin/node' })
  })

  it.each([
    ['lacks its interpreter', '#!/lib/no-such-loader.so.2\n'],
    ['ends with an error', '#!/bin/sh\necho v24.21.0\nexit 1\n'],
    ['is no program', 'not a program'],
  ])(
    'is the system’s where the one brought along %s, which goes out of the way',
    (_how, program) => {
      bring(program)
      expect(findNode(root, running('v24.21.0'))).toEqual({ ok: true, path: '/usr/bin/node' })
      expect(existsSync(own)).toBe(false)
    },
  )

  it.skipIf(process.platform === 'win32')(
    'is the system’s where the one brought along is too old, and that one stays',
    () => {
      bring('#!/bin/sh\necho v18.0.0\n')
      expect(findNode(root, running('v24.21.0'))).toEqual({ ok: true, path: '/usr/bin/node' })
      expect(existsSync(own)).toBe(true)
    },
  )

  it('is refused in one sentence where it is too old', () => {
    expect(findNode(root, running('v22.1.0'), wordsFor('en'))).toEqual({
      ok: false,
      reason:
        'Relance needs Node 24 or newer and found v22.1.0: install it from https://nodejs.org and start again.',
    })
  })
})
