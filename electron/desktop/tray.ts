import { app, Menu, Tray } from 'electron'
import type { Translate } from '#texts/catalogue.ts'

/** The icon beside the clock, through which a closed window comes back. */
export interface RelanceTray {
  /** Shows or removes the icon; says whether it is shown now. */
  readonly setShown: (wanted: boolean, t: Translate) => boolean
  readonly isShown: () => boolean
}

/** `show` opens the window. Where the system has no place for such an icon, there is none. */
export const makeTray = (icon: string, show: () => void): RelanceTray => {
  let tray: Tray | null = null
  const make = (): Tray | null => {
    try {
      const made = new Tray(icon)
      made.setToolTip('Relance')
      made.on('click', show)
      return made
    } catch {
      return null
    }
  }
  return {
    setShown: (wanted, t) => {
      if (!wanted || !hasTrayHost(process.platform, process.env)) {
        tray?.destroy()
        tray = null
        return false
      }
      tray ??= make()
      tray?.setContextMenu(
        Menu.buildFromTemplate([
          { label: t('native.open'), click: show },
          { label: t('native.quit'), click: () => app.quit() },
        ]),
      )
      return tray !== null
    },
    isShown: () => tray !== null,
  }
}

/**
 * Whether closing to the tray leaves a way back. Plain GNOME shows no tray icons, and without a
 * session bus no Linux desktop does: there, closing the window closes Relance.
 */
export const hasTrayHost = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean => {
  if (platform !== 'linux') return true
  const desktop = (env['XDG_CURRENT_DESKTOP'] ?? '').toLowerCase()
  const plainGnome = desktop.split(':').includes('gnome') && !desktop.includes('ubuntu')
  return env['DBUS_SESSION_BUS_ADDRESS'] !== undefined && desktop !== '' && !plainGnome
}
