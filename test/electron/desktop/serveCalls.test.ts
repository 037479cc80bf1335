import { describe, expect, it, vi } from 'vitest'
import { isFromOurPage } from '#electron/desktop/serveCalls.ts'

// Only pure functions are asked here; the journeys run the rest on real pages.
vi.mock('electron', () => ({ ipcMain: {} }))

describe('our own page', () => {
  type Frame = Parameters<typeof isFromOurPage>[0]['senderFrame']
  const frame = (url: string, parent: object | null) => ({ url, parent }) as unknown as Frame

  it('alone may call, from its main frame', () => {
    expect(isFromOurPage({ senderFrame: frame('app://relance/', null) })).toBe(true)
    expect(isFromOurPage({ senderFrame: frame('app://relance/', {}) })).toBe(false)
    expect(isFromOurPage({ senderFrame: frame('https://evil.example/', null) })).toBe(false)
    expect(isFromOurPage({ senderFrame: null })).toBe(false)
  })
})
