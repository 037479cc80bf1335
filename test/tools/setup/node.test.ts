import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findNode, isNewEnough } from '#tools/setup/node.mjs'

const probes = (version: string, ...files: string[]) => ({
  version,
  path: '/usr/bin/node',
  exists: (path: string) => files.includes(path),
})
const own = join('/app', 'node_modules', '.bin', 'node')

describe('the Node that runs the app', () => {
  it.each([
    ['v23.11.1', false],
    ['v24.0.0', true],
    ['25.1.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected)
  })

  it('is the one among the dependencies, however old the system’s is', () => {
    expect(findNode('/app', probes('v20.20.2', own))).toEqual({ ok: true, path: own })
  })

  it('is the system’s where the dependencies bring none', () => {
    expect(findNode('/app', probes('v24.21.0'))).toEqual({ ok: true, path: '/usr/bin/node' })
  })

  it('is refused in one sentence where it is too old', () => {
    expect(findNode('/app', probes('v22.1.0'))).toEqual({
      ok: false,
      reason:
        'Relance needs Node 24 or newer and found v22.1.0: install it from https://nodejs.org and start again.',
    })
  })
})
