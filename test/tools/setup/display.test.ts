import { describe, expect, it } from 'vitest'
import { whyNoWindow } from '#tools/setup/display.mjs'

const linux = { platform: 'linux', isRoot: false }

describe('whether a window can be opened', () => {
  it.each([{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }])('it can with %o', (env) => {
    expect(whyNoWindow({ ...linux, env })).toBeUndefined()
  })

  it.each([{}, { DISPLAY: '' }])('it cannot on a Linux without a display: %o', (env) => {
    expect(whyNoWindow({ ...linux, env })).toBe('there is no display')
  })

  it('it cannot for root', () => {
    expect(whyNoWindow({ platform: 'linux', isRoot: true, env: { DISPLAY: ':0' } })).toBe(
      'Electron does not run as root',
    )
  })

  it.each(['darwin', 'win32'])('it always can on %s', (platform) => {
    expect(whyNoWindow({ platform, isRoot: false, env: {} })).toBeUndefined()
  })
})
