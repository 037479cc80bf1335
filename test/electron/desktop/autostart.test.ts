import { describe, expect, it, vi } from 'vitest'
import { autostartEntry, canAutostart } from '#electron/desktop/autostart.ts'

// Only pure functions are asked here; the journeys run the rest on real pages.
vi.mock('electron', () => ({ app: {} }))

describe('starting with the system', () => {
  it('quotes the program as desktop entries want it', () => {
    const [, , , exec] = autostartEntry('/opt/a "b" $c\\d %e/relance').split('\n')
    expect(exec).toBe('Exec="/opt/a \\\\"b\\\\" \\\\$c\\\\\\\\d %%e/relance" --hidden')
  })

  it('is offered only to an installed app outside a sandbox', () => {
    const place = { platform: 'linux', env: {}, home: '/h', program: '/p', packaged: true } as const
    expect(canAutostart(place)).toBe(true)
    expect(canAutostart({ ...place, packaged: false })).toBe(false)
    expect(canAutostart({ ...place, env: { FLATPAK_ID: 'x' } })).toBe(false)
    expect(canAutostart({ ...place, env: { SNAP: 'x' } })).toBe(false)
  })
})
