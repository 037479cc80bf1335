import { describe, expect, it } from 'vitest'
import { aHost } from '#test/build/aHost.ts'

describe('the minute', () => {
  it('is pushed once each, whether or not anything came due', async () => {
    const { shell, tick } = await aHost()
    shell.clock.set('2026-11-24T09:00')
    await tick()
    await tick()
    shell.clock.set('2026-11-24T09:01')
    await tick()
    expect(shell.pushed('clock')).toEqual([
      { now: '2026-11-24T09:00' },
      { now: '2026-11-24T09:01' },
    ])
  })

  it('is pushed when the machine wakes, and when its clock is set back', async () => {
    const { shell, wake } = await aHost()
    shell.clock.set('2026-11-26T14:30')
    await wake()
    shell.clock.set('2026-11-26T14:10')
    await wake()
    expect(shell.pushed('clock').slice(-2)).toEqual([
      { now: '2026-11-26T14:30' },
      { now: '2026-11-26T14:10' },
    ])
  })

  it('is told to who asks, as late as it is then', async () => {
    const { shell, handlers } = await aHost()
    shell.clock.set('2026-11-26T14:30')
    expect(await handlers.moment(undefined)).toEqual({ now: '2026-11-26T14:30' })
  })
})
