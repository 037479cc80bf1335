/**
 * Electron's place in tests that run where Electron itself cannot: the main process runs under
 * plain Node, its windows are pages of a real Chromium. What is not emulated throws.
 */
import { app as appPart } from './app.ts'
import { BrowserWindow } from './browserWindow.ts'
import { ipcMain as ipcMainPart } from './ipcMain.ts'
import { loud } from './loud.ts'
import { Menu as MenuPart } from './menu.ts'
import { Notification } from './notification.ts'
import { protocol as protocolPart } from './protocol.ts'
import { session as sessionPart } from './session.ts'
import {
  dialog as dialogPart,
  nativeTheme as nativeThemePart,
  powerMonitor as powerMonitorPart,
  screen as screenPart,
  shell as shellPart,
  Tray,
} from './system.ts'

export const app = loud('app', appPart)
export const ipcMain = loud('ipcMain', ipcMainPart)
export const Menu = loud('Menu', MenuPart)
export const protocol = loud('protocol', protocolPart)
export const session = loud('session', sessionPart)
export const dialog = loud('dialog', dialogPart)
export const nativeTheme = loud('nativeTheme', nativeThemePart)
export const powerMonitor = loud('powerMonitor', powerMonitorPart)
export const screen = loud('screen', screenPart)
export const shell = loud('shell', shellPart)
export { BrowserWindow, Notification, Tray }

export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
}
