import { EventEmitter } from 'node:events'
import type {
  BrowserWindowConstructorOptions,
  Rectangle,
  WebContents as RealContents,
} from 'electron'
import { app } from './app.ts'
import { openPage, type Page } from './page.ts'
import { onOrder, report } from './reports.ts'

/** What the page of a window is opened with. */
export interface WindowOptions extends Rectangle {
  readonly webPreferences: {
    readonly preload: string
    readonly additionalArguments: readonly string[]
  }
}

/** As Electron reads them where they are left out; what shuts a page off from Node has to be said. */
const optionsOf = ({
  x = 0,
  y = 0,
  width = 800,
  height = 600,
  webPreferences = {},
}: BrowserWindowConstructorOptions): WindowOptions => {
  const { sandbox, contextIsolation, nodeIntegration, webviewTag } = webPreferences
  if (!sandbox || !contextIsolation || nodeIntegration !== false || webviewTag !== false)
    throw new Error('The stand-in opens only windows that are shut off from Node.')
  const { preload = '', additionalArguments = [] } = webPreferences
  return { x, y, width, height, webPreferences: { preload, additionalArguments } }
}

type OpenHandler = Parameters<RealContents['setWindowOpenHandler']>[0]

/** The page of a window as the main process sees it. */
export class WebContents extends EventEmitter {
  openHandler: OpenHandler = () => ({ action: 'allow' })
  page: Page | undefined
  setWindowOpenHandler = (handler: OpenHandler) => {
    this.openHandler = handler
  }
  printToPDF = async (options: object): Promise<Buffer> =>
    Buffer.from((await this.page?.pdf(options)) ?? [])
  send = (channel: string, value?: unknown) => this.page?.hear({ channel, value })
  readonly isLoadingMainFrame = () => this.page === undefined
  readonly print = () => undefined
  readonly replaceMisspelling = () => undefined
}

const windows = new Set<BrowserWindow>()

/** A window that is a page of a real Chromium. */
export class BrowserWindow extends EventEmitter {
  static readonly getAllWindows = () => [...windows]
  readonly webContents = new WebContents()
  readonly #options: WindowOptions
  #minimised = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    this.#options = optionsOf(options)
    windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    this.webContents.on('closed', () => this.#gone())
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.page = await openPage(url, this.#options, this.webContents)
    report({ kind: 'window', target: this.webContents.page.target })
    this.webContents.emit('did-finish-load')
    this.emit('ready-to-show')
  }

  readonly show = () => this.webContents.page?.front()
  readonly focus = () => undefined
  readonly restore = () => void (this.#minimised = false)
  readonly maximize = () => undefined
  readonly minimize = () => {
    this.#minimised = true
    report({ kind: 'minimised' })
  }
  readonly isMinimized = () => this.#minimised
  readonly isMaximized = () => false
  readonly isDestroyed = () => !windows.has(this)
  readonly getNormalBounds = (): Rectangle => {
    const { x, y, width, height } = this.#options
    return { x, y, width, height }
  }
  /** As its person closes it: the app may keep it. */
  readonly close = () => {
    if (!this.#mayClose()) return
    this.webContents.page?.close()
  }

  #mayClose(): boolean {
    const event = { prevented: false, preventDefault: () => void (event.prevented = true) }
    this.emit('close', event)
    return !event.prevented
  }

  #gone(): void {
    if (windows.has(this)) this.emit('closed')
    windows.delete(this)
    report({ kind: 'window-closed' })
    if (windows.size === 0) app.emit('window-all-closed')
  }
}

onOrder(({ order }) => {
  if (order === 'close-window') for (const window of windows) window.close()
})
