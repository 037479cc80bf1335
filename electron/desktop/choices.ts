import { app, BrowserWindow, nativeTheme } from 'electron'
import { spokenLanguage } from '#domain/language.ts'
import { spokenIn } from '#domain/spoken.ts'
import type { Translate } from '#texts/catalogue.ts'
import { translator } from '#texts/translator.ts'
import type { Preferences } from '#contract/preferences.ts'
import { thisMachine } from '#electron/launch/dataFolder.ts'
import { type AutostartPlace, keepAutostart } from './autostart.ts'
import { type MenuDeeds, printWindow, showMenu } from './menu.ts'
import type { Spelling } from './spelling.ts'
import type { RelanceTray } from './tray.ts'

/** Where this program is started from by the system. */
export const autostartPlace = (): AutostartPlace => ({
  platform: process.platform,
  env: process.env,
  home: thisMachine().home,
  program: process.execPath,
  packaged: app.isPackaged,
})

/** What the choices take effect on. */
export interface ChoiceParts {
  readonly tray: RelanceTray
  readonly spelling: Spelling
  readonly systemLanguage: string | undefined
  readonly goTo: MenuDeeds['goTo']
  /** Hears the words of the chosen language. */
  readonly speak: (t: Translate) => void
}

/** Puts the person's choices into effect at once; returns them as far as this system allows. */
export const applyChoices = (
  wanted: Preferences,
  before: Preferences,
  { tray, spelling, systemLanguage, goTo, speak }: ChoiceParts,
): Preferences => {
  const language = spokenLanguage(
    wanted.language,
    systemLanguage === undefined ? [] : [systemLanguage],
  )
  // Menus have no logbook to ask: the system says where they are read.
  const t = translator(spokenIn(language, systemLanguage?.split('-').at(-1)))
  speak(t)
  const print = () => printWindow(BrowserWindow.getAllWindows()[0])
  showMenu(t, { goTo, print })
  nativeTheme.themeSource = wanted.theme
  tray.setShown(wanted.keepInTray, t)
  spelling.choose(wanted.spelling)
  return {
    ...wanted,
    autostart: keepAutostart(wanted.autostart, before.autostart, autostartPlace()),
  }
}
