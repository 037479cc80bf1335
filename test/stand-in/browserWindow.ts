import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { openPage, type Page } from './page.ts'
import { onOrder, report } from './reports.ts'

interface Bounds {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
}
export interface WindowOptions extends Bounds {
  readonly webPreferences: {
    readonly preload: string
    readonly additionalArguments: readonly string[]
    readonly sandbox: boolean
    readonly contextIsolation: boolean
    readonly nodeIntegration: boolean
    readonly webviewTag: boolean
  }
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: string }

/** The page of a window as the main process sees it. */
export class WebContents extends EventEmitter {
  openHandler: OpenHandler = () => ({ action: 'allow' })
  page: Page | undefined
  setWindowOpenHandler = (handler: OpenHandler) => {
    this.openHandler = handler
  }
  printToPDF = async (options: object): Promise<Uint8Array> =>
    (await this.page?.pdf(options)) ?? new Uint8Array()
  send = (channel: string, value: unknown) => this.page?.hear({ channel, value })
}

const windows = new Set<BrowserWindow>()

/** A window that is a page of a real Chromium. */
export class BrowserWindow extends EventEmitter {
  static readonly getAllWindows = () => [...windows]
  readonly webContents = new WebContents()
  readonly #options: WindowOptions

  constructor(options: WindowOptions) {
    super()
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = options.webPreferences
    if (!sandbox || !contextIsolation || nodeIntegration || webviewTag)
      throw new Error('The stand-in opens only windows that are shut off from Node.')
    this.#options = options
    windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    this.webContents.on('closed', () => this.#gone())
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.page = await openPage(url, this.#options, this.webContents)
    report({ kind: 'window', target: this.webContents.page.target })
    this.emit('ready-to-show')
  }

  readonly show = () => this.webContents.page?.front()
  readonly focus = () => undefined
  readonly restore = () => undefined
  readonly maximize = () => undefined
  readonly isMinimized = () => false
  readonly isMaximized = () => false
  readonly isDestroyed = () => !windows.has(this)
  readonly getNormalBounds = () => ({
    x: this.#options.x ?? 0,
    y: this.#options.y ?? 0,
    width: this.#options.width,
    height: this.#options.height,
  })
  readonly close = () => this.webContents.page?.close()

  #gone(): void {
    this.emit('close')
    windows.delete(this)
    report({ kind: 'window-closed' })
    if (windows.size === 0) app.emit('window-all-closed')
  }
}

onOrder(({ order }) => {
  if (order === 'close-window') for (const window of windows) window.close()
})
