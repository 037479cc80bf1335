import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Translate } from '#texts/catalogue.ts'

type Items = MenuItemConstructorOptions[]

const SEPARATOR = { type: 'separator' } as const

const applicationMenu = (t: Translate): MenuItemConstructorOptions => ({
  label: 'Relance',
  submenu: [
    { role: 'about', label: t('native.about') },
    SEPARATOR,
    { role: 'hide', label: t('native.hide') },
    { role: 'hideOthers', label: t('native.hideOthers') },
    { role: 'unhide', label: t('native.unhide') },
    SEPARATOR,
    { role: 'quit', label: t('native.quit') },
  ],
})

const fileMenu = (t: Translate, platform: NodeJS.Platform): MenuItemConstructorOptions => ({
  label: t('native.file'),
  submenu: [
    { role: 'close', label: t('native.close') },
    ...(platform === 'darwin' ? [] : [{ role: 'quit', label: t('native.quit') } as const]),
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
  { role: 'selectAll', label: t('native.selectAll') },
]

const viewMenu = (t: Translate): Items => [
  { role: 'zoomIn', label: t('native.zoomIn') },
  { role: 'zoomOut', label: t('native.zoomOut') },
  { role: 'resetZoom', label: t('native.zoomReset') },
  SEPARATOR,
  { role: 'togglefullscreen', label: t('native.fullScreen') },
]

/** The menu bar as a template, in the language of `t`. */
export const menuTemplate = (t: Translate, platform: NodeJS.Platform): Items => [
  ...(platform === 'darwin' ? [applicationMenu(t)] : []),
  fileMenu(t, platform),
  { label: t('native.edit'), submenu: editMenu(t) },
  { label: t('native.view'), submenu: viewMenu(t) },
  { label: t('native.window'), submenu: [{ role: 'minimize', label: t('native.minimise') }] },
]

export const showMenu = (t: Translate): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, process.platform)))
