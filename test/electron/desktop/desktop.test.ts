import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { makeDesktop } from '#electron/desktop/desktop.ts'

interface Seen {
  readonly on: ReturnType<typeof vi.fn>
  readonly heard: unknown[]
  readonly rows: Record<string, unknown>
}
const seen = vi.hoisted((): Seen => ({ on: vi.fn(), heard: [], rows: {} }))

/** The Windows that starts Relance because a button of a notice was pressed, and tells of it at once. */
vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events')
  const session = { setSpellCheckerLanguages: vi.fn(), availableSpellCheckerLanguages: [] }
  return {
    app: {
      getPreferredSystemLanguages: () => ['en-GB'],
      getLocale: () => 'en',
      getLocaleCountryCode: () => 'GB',
      getVersion: () => '1',
      isPackaged: false,
      on: seen.on,
      getLoginItemSettings: () => ({}),
    },
    BrowserWindow: { getAllWindows: () => [] },
    Menu: { setApplicationMenu: vi.fn(), buildFromTemplate: (template: unknown) => template },
    nativeTheme: {},
    Notification: class extends EventEmitter {
      static readonly isSupported = () => true
      static readonly handleActivation = (heard: (details: object) => void) => {
        heard({ type: 'action', arguments: 'type=action&tag=earlier', actionIndex: 0 })
      }
    },
    session: { defaultSession: { ...session, setSpellCheckerEnabled: vi.fn() } },
    Tray: class extends EventEmitter {},
  }
})
vi.mock('#electron/desktop/preferencesFile.ts', () => ({
  openPreferencesFile: () => ({
    read: () => seen.rows,
    write: (rows: object) => Object.assign(seen.rows, rows),
  }),
}))
vi.mock('#electron/host/host.ts', () => ({
  openHost: () =>
    Promise.resolve({
      host: Promise.resolve({
        activated: (told: unknown) => seen.heard.push(told),
        press: vi.fn(),
      }),
    }),
}))

const folder = mkdtempSync(join(tmpdir(), 'relance-desktop-'))
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

it('does what the press asked for that started it, once there is a logbook', async () => {
  vi.stubGlobal('process', { ...process, platform: 'win32' })
  const target = { application: 'one', step: 'follow-up:met:1' }
  seen.rows['notices'] = [{ id: 'earlier', ...target, actions: ['done', 'next-slot'] }]
  const flags = { demo: false, hidden: false, noOpen: false, help: false }
  const clock = { now: () => 0 }
  const { hearActivations, host } = await makeDesktop(
    { flags, folder, clock, cleanUp: vi.fn() } as unknown as Parameters<typeof makeDesktop>[0],
    { root: folder, resources: folder, preload: folder, renderer: folder },
  )
  await host
  expect(seen.heard).toEqual([])
  hearActivations()
  expect(seen.heard).toEqual([{ ...target, action: 'done' }])
})
