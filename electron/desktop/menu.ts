import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Translate } from '#texts/catalogue.ts'

type Items = MenuItemConstructorOptions[]

/** What the items of the menu bar do that no role of Electron does. */
export interface MenuDeeds {
  /** Shows a place of the window by its address, such as `#/settings`. */
  readonly goTo: (hash: string) => void
  readonly print: () => void
}

const SEPARATOR = { type: 'separator' } as const

/** Where the settings are, and their key on every system. */
const preferences = (t: Translate, { goTo }: MenuDeeds): MenuItemConstructorOptions => ({
  label: t('native.preferences'),
  accelerator: 'CmdOrCtrl+,',
  click: () => goTo('#/settings'),
})

const applicationMenu = (t: Translate, deeds: MenuDeeds): MenuItemConstructorOptions => ({
  label: 'Relance',
  role: 'appMenu',
  submenu: [
    { role: 'about', label: t('native.about') },
    SEPARATOR,
    preferences(t, deeds),
    SEPARATOR,
    { role: 'services', label: t('native.services') },
    SEPARATOR,
    { role: 'hide', label: t('native.hide') },
    { role: 'hideOthers', label: t('native.hideOthers') },
    { role: 'unhide', label: t('native.unhide') },
    SEPARATOR,
    { role: 'quit', label: t('native.quit') },
  ],
})

const fileMenu = (
  t: Translate,
  platform: NodeJS.Platform,
  deeds: MenuDeeds,
): MenuItemConstructorOptions => ({
  label: t('native.file'),
  submenu: [
    { label: t('native.bringIn'), click: () => deeds.goTo('#/in') },
    { label: t('native.takeOut'), click: () => deeds.goTo('#/out') },
    SEPARATOR,
    { label: t('native.print'), accelerator: 'CmdOrCtrl+P', click: deeds.print },
    SEPARATOR,
    { role: 'close', label: t('native.close') },
    ...(platform === 'darwin'
      ? []
      : ([preferences(t, deeds), SEPARATOR, { role: 'quit', label: t('native.quit') }] as const)),
  ],
})

/** Undo and redo of the text being typed; the page takes these keys where nothing is typed. */
const editMenu = (t: Translate): Items => [
  { role: 'undo', label: t('native.undo'), registerAccelerator: false },
  { role: 'redo', label: t('native.redo'), registerAccelerator: false },
  SEPARATOR,
  { role: 'cut', label: t('native.cut') },
  { role: 'copy', label: t('native.copy') },
  { role: 'paste', label: t('native.paste') },
  { role: 'pasteAndMatchStyle', label: t('native.pastePlain') },
  { role: 'selectAll', label: t('native.selectAll') },
]

const viewMenu = (t: Translate): Items => [
  { role: 'zoomIn', label: t('native.zoomIn') },
  { role: 'zoomOut', label: t('native.zoomOut') },
  { role: 'resetZoom', label: t('native.zoomReset') },
  SEPARATOR,
  { role: 'togglefullscreen', label: t('native.fullScreen') },
]

const windowMenu = (t: Translate, platform: NodeJS.Platform): MenuItemConstructorOptions => ({
  label: t('native.window'),
  role: 'windowMenu',
  submenu: [
    { role: 'minimize', label: t('native.minimise') },
    ...(platform === 'darwin'
      ? ([
          { role: 'zoom', label: t('native.zoom') },
          SEPARATOR,
          { role: 'front', label: t('native.front') },
        ] as const)
      : []),
  ],
})

const helpMenu = (
  t: Translate,
  platform: NodeJS.Platform,
  { goTo }: MenuDeeds,
): MenuItemConstructorOptions => ({
  label: t('native.help'),
  role: 'help',
  submenu: [
    { label: t('native.whereData'), click: () => goTo('#/settings/data') },
    { label: t('native.whyNoNotice'), click: () => goTo('#/settings/reminders') },
    ...(platform === 'darwin'
      ? []
      : ([SEPARATOR, { role: 'about', label: t('native.about') }] as const)),
  ],
})

/** The menu bar as a template, in the language of `t`. */
export const menuTemplate = (t: Translate, platform: NodeJS.Platform, deeds: MenuDeeds): Items => [
  ...(platform === 'darwin' ? [applicationMenu(t, deeds)] : []),
  fileMenu(t, platform, deeds),
  { label: t('native.edit'), role: 'editMenu', submenu: editMenu(t) },
  { label: t('native.view'), role: 'viewMenu', submenu: viewMenu(t) },
  windowMenu(t, platform),
  helpMenu(t, platform, deeds),
]

export const showMenu = (t: Translate, deeds: MenuDeeds): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, process.platform, deeds)))

/** Prints what the window shows, through the system's own dialog. */
export const printWindow = (window: Pick<BrowserWindow, 'webContents'> | undefined): void =>
  window?.webContents.print()
