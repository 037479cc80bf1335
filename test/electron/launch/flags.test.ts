import { describe, expect, it } from 'vitest'
import { readFlags } from '#electron/launch/flags.ts'

describe('the command line', () => {
  it('asks for nothing by default', () => {
    expect(readFlags([])).toEqual({ demo: false, noOpen: false, port: 0, hidden: false })
  })

  it('reads every flag, and leaves what Chromium understands to Chromium', () => {
    const args = ['--disable-gpu', '--data', '/tmp/r', '--no-open', '--port=65535', '--hidden']
    expect(readFlags(args)).toEqual({
      data: '/tmp/r',
      demo: false,
      noOpen: true,
      port: 65_535,
      hidden: true,
    })
  })

  it.each([[['--port', '65536']], [['--port', 'x']], [['--port=-1']], [['--data=']], [['--data']]])(
    'refuses %j in a sentence',
    (args) => {
      expect(() => readFlags(args)).toThrow(TypeError)
    },
  )

  it('does not mix a demonstration with a folder of the person', () => {
    expect(() => readFlags(['--demo', '--data', '/tmp/r'])).toThrow('--demo')
  })
})
