import { homedir } from 'node:os'
import { app, nativeTheme } from 'electron'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { translator } from '#shared/i18n/translator.ts'
import type { Preferences } from '#shared/views.ts'
import { interfaceLanguage } from '#electron/host/interfaceLanguage.ts'
import { setAutostart } from '#electron/desktop/autostart.ts'
import { showMenu } from '#electron/desktop/menu.ts'
import type { RelanceTray } from '#electron/desktop/tray.ts'

/** Puts the person's choices into effect at once; returns them as far as this system allows. */
export const applyChoices = (
  wanted: Preferences,
  tray: RelanceTray,
  systemLanguage: string,
): Preferences => {
  const t: Translate = translator(interfaceLanguage(wanted, systemLanguage))
  showMenu(t)
  nativeTheme.themeSource = wanted.theme
  return {
    ...wanted,
    keepInTray: tray.keep(wanted.keepInTray, t),
    autostart: setAutostart(wanted.autostart, {
      platform: process.platform,
      env: process.env,
      home: homedir(),
      program: process.execPath,
      packaged: app.isPackaged,
    }),
  }
}
