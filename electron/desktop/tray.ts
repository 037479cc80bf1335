import { app, Menu, type MenuItemConstructorOptions, Tray } from 'electron'
import type { NoticeTarget } from '#contract/notices.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { Activation, Glance, GlanceStep } from '#electron/host/machine/ports.ts'

/** The icon beside the clock, through which a closed window comes back. */
export interface RelanceTray {
  /** Shows or removes the icon; says whether it is shown now. */
  readonly setShown: (wanted: boolean, t: Translate) => boolean
  readonly isShown: () => boolean
  /** Names what is to be done now. */
  readonly tell: (glance: Glance) => void
}

/** What its menu does. */
export interface TrayDeeds {
  readonly show: (target?: NoticeTarget) => void
  readonly press: (activation: Activation) => void
}

const NOTHING: Glance = { due: 0, words: '', next: [] }

const stepItem = (
  { title, buttons, ...target }: GlanceStep,
  { show, press }: TrayDeeds,
): MenuItemConstructorOptions => ({
  // In a menu an ampersand would underline the letter after it.
  label: title.replaceAll('&', '&&'),
  submenu: buttons.map(({ action, text }) => ({
    label: text,
    click: () => {
      if (action === 'open') show(target)
      else press({ ...target, action })
    },
  })),
})

/** The menu of the icon: what is due, the next steps with what can be done about each, the way back. */
export const trayTemplate = (
  { words, next }: Glance,
  t: Translate,
  deeds: TrayDeeds,
): MenuItemConstructorOptions[] => [
  ...(words === '' ? [] : [{ label: words, click: () => deeds.show({ application: null }) }]),
  ...next.map((step) => stepItem(step, deeds)),
  ...(next.length === 0 ? [{ label: t('notifications.glance.none'), enabled: false }] : []),
  { type: 'separator' },
  { label: t('native.open'), click: () => deeds.show() },
  { label: t('native.quit'), click: () => app.quit() },
]

/** Where the system has no place for such an icon, there is none. */
export const makeTray = (icon: string, deeds: TrayDeeds): RelanceTray => {
  let tray: Tray | null = null
  let glance = NOTHING
  let words: Translate | null = null
  const make = (): Tray | null => {
    try {
      const made = new Tray(icon)
      made.on('click', () => deeds.show())
      return made
    } catch {
      return null
    }
  }
  const draw = (): void => {
    if (tray === null || words === null) return
    tray.setToolTip(glance.words === '' ? 'Relance' : `Relance : ${glance.words}`)
    if (process.platform === 'darwin') tray.setTitle(glance.due === 0 ? '' : String(glance.due))
    tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(glance, words, deeds)))
  }
  return {
    setShown: (wanted, t) => {
      words = t
      if (!wanted || !hasTrayHost(process.platform, process.env)) {
        tray?.destroy()
        tray = null
        return false
      }
      tray ??= make()
      draw()
      return tray !== null
    },
    isShown: () => tray !== null,
    tell: (told) => {
      glance = told
      draw()
    },
  }
}

/** Desktops of Linux that show such icons by themselves; those built on GNOME bring what shows them. */
const WITH_TRAY = [
  ...['kde', 'xfce', 'mate', 'x-cinnamon', 'cinnamon', 'lxqt', 'budgie', 'deepin', 'dde', 'unity'],
  ...['ubuntu', 'pop', 'zorin'],
]

/**
 * Whether closing to the tray leaves a way back: on a desktop that is known to show such icons, over its
 * session bus. On any other, such as plain GNOME or a bare window manager, a window that is closed is
 * minimised, so that it can always be found again.
 */
export const hasTrayHost = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean => {
  if (platform !== 'linux') return true
  const names = (env['XDG_CURRENT_DESKTOP'] ?? '').toLowerCase().split(':')
  return (
    env['DBUS_SESSION_BUS_ADDRESS'] !== undefined && names.some((name) => WITH_TRAY.includes(name))
  )
}
