import { describe, expect, it } from 'vitest'
import { readFlags } from '#electron/launch/flags.ts'

const asked = { demo: false, noOpen: false, hidden: false, help: false }

describe('the command line', () => {
  it('asks for nothing by default', () => {
    expect(readFlags([])).toEqual(asked)
  })

  it('reads every flag, and leaves what Chromium understands to Chromium', () => {
    const args = ['--disable-gpu', '--data', '/tmp/r', '--no-open', '--port=65535', '--hidden']
    const chromium = [
      '--lang=fr',
      '--no-sandbox',
      '--remote-debugging-port=0',
      '-psn_0_1',
      '-Embedding',
    ]
    expect(readFlags([...args, ...chromium])).toEqual({
      ...asked,
      data: '/tmp/r',
      noOpen: true,
      port: 65_535,
      hidden: true,
    })
  })

  it.each([['--help'], ['-h']])('understands %s', (arg) => {
    expect(readFlags([arg]).help).toBe(true)
  })

  it.each([
    [['--port', '65536'], 'launch.badPort'],
    [['--port', 'x'], 'launch.badPort'],
    [['--port=-1'], 'launch.badPort'],
    [['--port'], 'launch.badPort'],
    [['--data='], 'launch.dataNeedsFolder'],
    [['--data', ' '], 'launch.dataNeedsFolder'],
    [['--data'], 'launch.dataNeedsFolder'],
    [['--data', '--no-open'], 'launch.dataNeedsFolder'],
    [['--dta=/tmp/r'], 'launch.unknownOption'],
    [['--no-opne'], 'launch.unknownOption'],
    [['--Demo'], 'launch.unknownOption'],
    [['-d'], 'launch.unknownOption'],
    [['--demo=yes'], 'launch.takesNothing'],
    [['demo'], 'launch.unknownWord'],
    [['--demo', '--data', '/tmp/r'], 'launch.demoWithData'],
    [['--data', '/tmp/a', '--data', '/tmp/b'], 'launch.givenTwice'],
    [['--data=/tmp/a', '--no-open', '--data', '/tmp/a'], 'launch.givenTwice'],
    [['--port', '1', '--port=2'], 'launch.givenTwice'],
  ])('refuses %j and opens nothing: %s', (args, key) => {
    expect(() => readFlags(args)).toThrow(key)
  })
})
