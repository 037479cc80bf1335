/**
 * Electron's place in tests that run where Electron itself cannot: the main process runs under
 * plain Node, its windows are pages of a real Chromium. What is not emulated throws.
 */
import type * as electron from 'electron'
import { app as appPart } from './app.ts'
import { BrowserWindow, WebContents } from './browserWindow.ts'
import { standsFor, standsForClass } from './emulates.ts'
import { ipcMain as ipcMainPart } from './ipcMain.ts'
import { loud } from './loud.ts'
import { Menu as MenuPart } from './menu.ts'
import { Notification } from './notification.ts'
import { protocol as protocolPart } from './protocol.ts'
import { session as sessionPart } from './session.ts'
import {
  dialog as dialogPart,
  nativeImage as nativeImagePart,
  nativeTheme as nativeThemePart,
  powerMonitor as powerMonitorPart,
  safeStorage as safeStoragePart,
  screen as screenPart,
  shell as shellPart,
  Tray,
} from './system.ts'

type Real = typeof electron

/**
 * Each part stands for one of Electron's own declarations: a method that takes or gives something else
 * than the real one does not compile.
 */
export const app = loud('app', standsFor<Real['app']>()(appPart))
export const ipcMain = loud('ipcMain', standsFor<Real['ipcMain']>()(ipcMainPart))
export const Menu = loud('Menu', standsFor<Real['Menu']>()(MenuPart))
export const protocol = loud('protocol', standsFor<Real['protocol']>()(protocolPart))
export const session = loud('session', standsFor<Real['session']>()(sessionPart))
export const dialog = loud('dialog', standsFor<Real['dialog']>()(dialogPart))
export const nativeImage = loud('nativeImage', standsFor<Real['nativeImage']>()(nativeImagePart))
export const nativeTheme = loud('nativeTheme', standsFor<Real['nativeTheme']>()(nativeThemePart))
export const powerMonitor = loud(
  'powerMonitor',
  standsFor<Real['powerMonitor']>()(powerMonitorPart),
)
export const safeStorage = loud('safeStorage', standsFor<Real['safeStorage']>()(safeStoragePart))
export const screen = loud('screen', standsFor<Real['screen']>()(screenPart))
export const shell = loud('shell', standsFor<Real['shell']>()(shellPart))
standsForClass<Real['Notification']>()(Notification)
standsForClass<Real['Tray']>()(Tray)
// What the stand-ins use among themselves has no counterpart.
standsForClass<Real['BrowserWindow'], 'page' | 'openHandler'>()(BrowserWindow)
standsForClass<typeof Electron.WebContents, 'page' | 'openHandler'>()(WebContents)
export { BrowserWindow, Notification, Tray }

export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
}
