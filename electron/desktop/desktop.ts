import { join } from 'node:path'
import { app, session } from 'electron'
import { translator } from '#texts/translator.ts'
import { type Host, openHost } from '#electron/host/host.ts'
import type { KeyValueFile } from '#electron/host/machine/keyValueFile.ts'
import { makePreferencesStore } from '#electron/host/machine/preferencesStore.ts'
import type { Activation, KeptRow, PreferencesStore } from '#electron/host/machine/ports.ts'
import { rememberedSaving } from '#electron/host/outgoing/saving/rememberedSaving.ts'
import { unpacked, type BuildFolders } from '#electron/launch/buildFolders.ts'
import type { Launch } from '#electron/launch/launch.ts'
import { PROGRAM } from '#electron/launch/program.ts'
import { soundTag, systemLanguage as spokenBefore } from '#electron/launch/systemLanguage.ts'
import { inTurn, whereItIs } from '#electron/notices/inTurn.ts'
import { makeProgramNotifier } from '#electron/notices/programNotifier.ts'
import { makeBusNotifier } from '#electron/notices/busNotifier.ts'
import { makeNoticeTargets } from '#electron/notices/targets.ts'
import { readAutostart, refreshAutostart } from './autostart.ts'
import { makeBadge } from './badge.ts'
import { applyChoices, autostartPlace, type ChoiceParts } from './choices.ts'
import { makeDeliver, makeSaveAs } from './deliver.ts'
import { isQuitting } from './lifecycle.ts'
import { makeNotifier } from './notifier.ts'
import { makeOpenedFiles } from './openedFiles.ts'
import { openerOf } from './opener.ts'
import { pickFolder } from './pickFolder.ts'
import { openPreferencesFile } from './preferencesFile.ts'
import { makeSavePdf } from './savePdf.ts'
import { isInUse } from './power.ts'
import { secrets } from './secrets.ts'
import { pushToWindows } from './pushToWindows.ts'
import { makeSpelling } from './spelling.ts'
import { makeTray } from './tray.ts'
import { untilHeard } from './untilHeard.ts'
import { makeWindow } from './window.ts'
import { keepOneWindow, type Windows } from './windows.ts'

/** One row of the file of throwaway choices. */
const rowOf = (file: KeyValueFile, name: string): KeptRow => ({
  read: () => file.read()[name],
  write: (row) => file.write({ [name]: row }),
})

/** The ways a notice takes, the best of this system first. */
const voicesOf = (icon: string, kept: KeyValueFile, activate: (what: Activation) => void) => {
  const targets = makeNoticeTargets(rowOf(kept, 'notices'))
  const own = makeNotifier({ targets, activate })
  const program = makeProgramNotifier(icon)
  if (process.platform !== 'linux') return inTurn(own, program)
  // Electron shows no buttons on Linux.
  const open = () => translator(spokenBefore())('notifications.actions.open')
  return whereItIs(makeBusNotifier(icon, open, activate), inTurn(own, program))
}

/** The languages the system is set to, first of all the one it speaks. */
const languagesOfSystem = (): readonly string[] =>
  [...app.getPreferredSystemLanguages(), app.getLocale()]
    .map(soundTag)
    .filter((tag) => tag !== undefined)

/** Back from the system's own settings: the switch says what stands there now. */
const followSystem = (preferences: PreferencesStore): void => {
  const kept = preferences.read()
  const autostart = readAutostart(autostartPlace())
  if (autostart === kept.autostart) return
  preferences.write({ ...kept, autostart })
  pushToWindows('preferences', preferences.read())
}

/** Does what a click on a notice, or a press of its button, asks for. */
const heeding =
  (host: () => Host | null, show: Windows['show']) =>
  (activation: Activation): void => {
    host()?.activated(activation)
    // What was done from a button needs no window.
    if (activation.action === undefined || activation.action === 'open') show(activation)
  }

/** Joins what the desktop brings to the host, which reads the logbook meanwhile, and the window to both. */
export const makeDesktop = async ({ flags, folder, clock }: Launch, folders: BuildFolders) => {
  const systemTags = languagesOfSystem()
  const [systemLanguage] = systemTags
  const icon = join(folders.resources, 'icon.png')
  const kept = openPreferencesFile(folder, clock.now())
  let t = translator(spokenBefore())
  let host: Host | null = null
  const minimisesOnClose = () => !isQuitting() && preferences.read().keepInTray && !tray.isShown()
  const windowParts = { preload: folders.preload, icon, kept, t: () => t, minimisesOnClose }
  const windows = keepOneWindow((sight) => makeWindow(windowParts, sight))
  const activations = untilHeard<Activation>()
  const heed = heeding(() => host, windows.show)
  const press = (activation: Activation) => host?.press(activation)
  const tray = makeTray(join(folders.resources, 'tray.png'), { show: windows.show, press })
  const spelling = makeSpelling(() => session.defaultSession, process.platform, systemTags)
  const parts: ChoiceParts = {
    ...{ tray, spelling, systemLanguage },
    goTo: windows.goTo,
    speak: (spoken) => (t = spoken),
  }
  const preferences = makePreferencesStore(kept, (wanted, before) =>
    applyChoices(wanted, before, parts),
  )
  preferences.write({ ...preferences.read(), autostart: refreshAutostart(autostartPlace()) })
  app.on('browser-window-focus', () => followSystem(preferences))
  const openedFiles = makeOpenedFiles(() => {
    windows.show()
    pushToWindows('opened', {})
  })
  const glanceTellers = [tray.tell, makeBadge(process.platform)]
  const saving = rememberedSaving(folder)
  const saveAs = makeSaveAs(saving.save)
  const { host: coming } = await openHost({
    name: 'desktop',
    version: app.getVersion(),
    program: PROGRAM,
    folder,
    demo: flags.demo,
    clock,
    notifier: voicesOf(unpacked(icon), kept, activations.ask),
    lastNotice: rowOf(kept, 'lastNotice'),
    glance: (glance) => glanceTellers.forEach((tell) => tell(glance)),
    takeOpenedFile: openedFiles.take,
    deliver: makeDeliver(saveAs),
    pickFolder,
    opener: openerOf(process.platform),
    savePdf: makeSavePdf(saveAs),
    inUse: isInUse,
    secrets,
    writesIn: spelling.writeIn,
    preferences,
    push: pushToWindows,
    systemLanguage,
    systemCountry: app.getLocaleCountryCode() || undefined,
  })
  void coming.then((read) => (host = read)).catch(() => undefined)
  const hearActivations = () => activations.hear(heed)
  return { host: coming, windows, tray, openedFiles, preferences, saving, hearActivations }
}
