import { EventEmitter } from 'node:events'
import type { NativeTheme } from 'electron'
import { labelsOf } from './menu.ts'
import { onOrder, report } from './reports.ts'

let savePath: string | null = null

export const dialog = {
  showSaveDialog: (...asked: readonly object[]) => {
    const options = asked.at(-1) as { readonly defaultPath: string }
    report({ kind: 'saved-dialog', defaultPath: options.defaultPath })
    return Promise.resolve({ canceled: savePath === null, filePath: savePath ?? '' })
  },
}

export const shell = {
  openExternal: (url: string) => {
    report({ kind: 'opened', url })
    return Promise.resolve()
  },
  openPath: (url: string) => {
    report({ kind: 'opened', url })
    return Promise.resolve('')
  },
}

export const nativeTheme = {
  shouldUseDarkColors: false,
  themeSource: 'system',
} satisfies Partial<NativeTheme>

/** A keyring that turns every byte over. */
const turned = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff))

export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  getSelectedStorageBackend: () => 'gnome_libsecret' as const,
  encryptStringAsync: (secret: string) => Promise.resolve(turned(Buffer.from(secret, 'utf8'))),
  decryptStringAsync: (kept: Buffer) =>
    Promise.resolve({ shouldReEncrypt: false, result: turned(kept).toString('utf8') }),
}

export const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => 0 })

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
}

export class Tray extends EventEmitter {
  #tip = ''
  setToolTip(tip: string): void {
    this.#tip = tip
  }
  setTitle(): void {
    this.emit('title')
  }
  setContextMenu(menu: object | null): void {
    report({ kind: 'tray', tip: this.#tip, labels: labelsOf(menu) })
  }
  destroy(): void {
    this.removeAllListeners()
  }
}

export const nativeImage = {
  createFromBitmap: () => ({ isEmpty: () => false }),
}

onOrder((order) => {
  if (order.order === 'save-to') savePath = order.path
  if (order.order === 'resume') powerMonitor.emit('resume')
})
