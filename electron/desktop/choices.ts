import { app, nativeTheme } from 'electron'
import { spokenLanguage } from '#domain/language.ts'
import type { Translate } from '#texts/catalogue.ts'
import { translator } from '#texts/translator.ts'
import type { Preferences } from '#contract/preferences.ts'
import { thisMachine } from '#electron/launch/dataFolder.ts'
import { setAutostart } from './autostart.ts'
import { showMenu } from './menu.ts'
import type { RelanceTray } from './tray.ts'

/** Puts the person's choices into effect at once; returns them as far as this system allows. */
export const applyChoices = (
  wanted: Preferences,
  tray: RelanceTray,
  systemLanguage: string | undefined,
): Preferences => {
  const t: Translate = translator(
    spokenLanguage(wanted.language, systemLanguage === undefined ? [] : [systemLanguage]),
  )
  showMenu(t)
  nativeTheme.themeSource = wanted.theme
  return {
    ...wanted,
    keepInTray: tray.setShown(wanted.keepInTray, t),
    autostart: setAutostart(wanted.autostart, {
      platform: process.platform,
      env: process.env,
      home: thisMachine().home,
      program: process.execPath,
      packaged: app.isPackaged,
    }),
  }
}
