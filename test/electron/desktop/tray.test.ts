import { describe, expect, it, vi } from 'vitest'
import { hasTrayHost, makeTray, trayTemplate } from '#electron/desktop/tray.ts'
import { translator } from '#texts/translator.ts'

const electron = vi.hoisted(() => ({
  trays: [] as { title: string; tip: string; menu: unknown; gone: boolean }[],
  heard: new Map<string, () => void>(),
}))
vi.mock('electron', () => ({
  app: { quit: vi.fn() },
  Menu: { buildFromTemplate: (template: unknown) => template },
  Tray: class {
    readonly seen = { title: '', tip: '', menu: undefined as unknown, gone: false }
    constructor() {
      electron.trays.push(this.seen)
    }
    on = (name: string, hear: () => void) => {
      electron.heard.set(name, hear)
    }
    setToolTip = (tip: string) => (this.seen.tip = tip)
    setTitle = (title: string) => (this.seen.title = title)
    setContextMenu = (menu: unknown) => (this.seen.menu = menu)
    destroy = () => (this.seen.gone = true)
  },
}))

const glance = {
  due: 2,
  words: '2 gestes pour aujourd’hui',
  next: [
    {
      application: 'one',
      step: 'thank:met:h',
      title: 'Remercier Mme Laurent (Dupont & Fils)',
      buttons: [
        { action: 'done', text: 'C’est fait' },
        { action: 'open', text: 'Ouvrir' },
      ],
    },
  ],
} as const

it('keeps to the tray only where one is shown', () => {
  const bus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }
  expect(hasTrayHost('win32', {})).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'KDE' })).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' })).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'GNOME' })).toBe(false)
  for (const bare of ['sway', 'Hyprland', 'niri', 'i3', 'Pantheon', 'GNOME-Classic:GNOME'])
    expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: bare }), bare).toBe(false)
  for (const full of ['XFCE', 'X-Cinnamon', 'LXQt', 'pop:GNOME', 'Budgie:GNOME'])
    expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: full }), full).toBe(true)
  expect(hasTrayHost('linux', { XDG_CURRENT_DESKTOP: 'KDE' })).toBe(false)
  expect(hasTrayHost('linux', bus)).toBe(false)
})

describe('the menu of the tray', () => {
  it('names what is due and the next steps, each with what can be done about it', () => {
    const [show, press] = [vi.fn(), vi.fn()]
    const [due, step, , ...rest] = trayTemplate(glance, translator('fr'), { show, press })
    expect(due?.label).toBe('2 gestes pour aujourd’hui')
    expect(step?.label).toBe('Remercier Mme Laurent (Dupont && Fils)')
    expect(rest.map(({ label }) => label)).toEqual(['Ouvrir Relance', 'Quitter Relance'])
    for (const item of step?.submenu as { click: () => void }[]) item.click()
    const target = { application: 'one', step: 'thank:met:h' }
    expect(press.mock.calls).toEqual([[{ ...target, action: 'done' }]])
    expect(show.mock.calls).toEqual([[target]])
  })

  it('says that nothing is planned', () => {
    const deeds = { show: vi.fn(), press: vi.fn() }
    const items = trayTemplate({ due: 0, words: '', next: [] }, translator('en'), deeds)
    expect(items[0]).toMatchObject({ label: 'Nothing planned', enabled: false })
  })
})

it('shows the number beside the icon of macOS, follows what is due, and goes when unwanted', () => {
  vi.stubGlobal('process', { ...process, platform: 'darwin' })
  const show = vi.fn()
  const tray = makeTray('tray.png', { show, press: vi.fn() })
  const t = translator('fr')
  expect(tray.setShown(true, t)).toBe(true)
  tray.tell(glance)
  expect(electron.trays[0]).toMatchObject({
    title: '2',
    tip: 'Relance : 2 gestes pour aujourd’hui',
  })
  tray.tell({ ...glance, due: 0, words: '', next: [] })
  expect(electron.trays[0]).toMatchObject({ title: '', tip: 'Relance' })
  electron.heard.get('click')?.()
  expect(show).toHaveBeenCalledOnce()
  expect(tray.setShown(false, t)).toBe(false)
  expect(electron.trays[0]?.gone).toBe(true)
  vi.unstubAllGlobals()
})
