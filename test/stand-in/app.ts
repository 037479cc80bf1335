import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onOrder, report } from './reports.ts'

const paths = new Map<string, string>()
let lock: string | undefined
let quitting = false

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const pidIn = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

const toldIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    return {}
  }
}

/** As Electron's `app`, with `will-quit` before the end and a lock per user data folder. */
class App extends EventEmitter {
  readonly isPackaged = false
  whenReady = () => Promise.resolve()
  enableSandbox = () => undefined
  setName = () => undefined
  getVersion = () => '0.0.0-stand-in'
  getLocale = () => this.getPreferredSystemLanguages()[0] ?? 'en'
  getLocaleCountryCode = () => this.getLocale().split('-')[1] ?? ''
  getPreferredSystemLanguages = () => [process.env['RELANCE_STAND_IN_LANGUAGE'] ?? 'fr-FR']
  setLoginItemSettings = () => undefined
  getLoginItemSettings = () => ({ openAtLogin: false, wasOpenedAtLogin: false })
  setDesktopName = () => undefined
  setBadgeCount = (count?: number): boolean => {
    report({ kind: 'badge', count: count ?? 0 })
    return true
  }
  setAppUserModelId = () => undefined
  setToastActivatorCLSID = () => undefined
  setPath = (name: string, folder: string) => void paths.set(name, folder)
  getPath = (name: string): string => {
    const folder = paths.get(name)
    if (folder !== undefined) return folder
    if (name === 'documents') return process.env['HOME'] ?? '/'
    throw new Error(`The stand-in knows no path ${name}.`)
  }

  requestSingleInstanceLock = (told?: Record<string, unknown>): boolean => {
    const folder = this.getPath('userData')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'stand-in.pid')
    const other = pidIn(file)
    if (other > 0 && isAlive(other)) {
      writeFileSync(`${file}.told`, JSON.stringify(told ?? {}))
      process.kill(other, 'SIGUSR2')
      return false
    }
    writeFileSync(file, String(process.pid))
    process.on('SIGUSR2', () => this.emit('second-instance', {}, [], '', toldIn(`${file}.told`)))
    lock = file
    return true
  }

  quit = (): void => {
    if (quitting) return
    quitting = true
    this.emit('before-quit', {})
    const event = { prevented: false, preventDefault: () => void (event.prevented = true) }
    this.emit('will-quit', event)
    quitting = false
    if (!event.prevented) this.exit(0)
  }

  exit = (code = 0): void => {
    if (lock !== undefined) rmSync(lock, { force: true })
    process.exit(code)
  }
}

export const app = new App()
onOrder(({ order }) => {
  if (order === 'quit') app.quit()
})
