import { join } from 'node:path'
import { app } from 'electron'
import { createHost } from '#electron/host/host.ts'
import { makePreferencesStore } from '#electron/host/machine/preferencesStore.ts'
import type { BuildFolders } from '#electron/launch/buildFolders.ts'
import type { Launch } from '#electron/launch/launch.ts'
import { soundTag } from '#electron/launch/systemLanguage.ts'
import { applyChoices } from './choices.ts'
import { deliver } from './deliver.ts'
import { makeNotifier } from './notifier.ts'
import { opener } from './opener.ts'
import { pickFolder } from './pickFolder.ts'
import { openPreferencesFile } from './preferencesFile.ts'
import { savePdf } from './savePdf.ts'
import { pushToWindows } from './pushToWindows.ts'
import { makeTray } from './tray.ts'
import { makeWindow } from './window.ts'
import { keepOneWindow } from './windows.ts'

/** Joins what the desktop brings to the host, and the window to both. */
export const makeDesktop = async ({ flags, folder, clock }: Launch, folders: BuildFolders) => {
  const systemLanguage = [...app.getPreferredSystemLanguages(), app.getLocale()]
    .map(soundTag)
    .find((tag) => tag !== undefined)
  const icon = join(folders.resources, 'icon.png')
  const kept = openPreferencesFile(folder, clock.now())
  const windows = keepOneWindow(() => makeWindow({ preload: folders.preload, icon, kept }))
  const tray = makeTray(join(folders.resources, 'tray.png'), windows.show)
  const preferences = makePreferencesStore(kept, (wanted) =>
    applyChoices(wanted, tray, systemLanguage),
  )
  applyChoices(preferences.read(), tray, systemLanguage)
  const notifier = makeNotifier((shown) => {
    windows.show()
    pushToWindows('show', shown)
  })
  const host = await createHost({
    name: 'desktop',
    version: app.getVersion(),
    folder,
    demo: flags.demo,
    clock,
    notifier,
    deliver,
    pickFolder,
    opener,
    savePdf,
    preferences,
    push: pushToWindows,
    systemLanguage,
    systemCountry: app.getLocaleCountryCode() || undefined,
  })
  return { host, windows, tray }
}
