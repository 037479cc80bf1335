import { contextBridge, ipcRenderer } from 'electron'
import { callChannel, callsFrom, pushChannel } from './desktop/channels.ts'
import { PUSH_NAMES } from '#contract/pushes.ts'

const ask = (name: string) => (input?: unknown) => ipcRenderer.invoke(callChannel(name), input)

/** The pushed value alone reaches the page: the event would hand it Electron's own objects. */
const listen = (name: string, listener: (pushed: unknown) => void) => {
  if (!PUSH_NAMES.some((known) => known === name)) throw new TypeError('No such push.')
  const forward = (_event: unknown, pushed: unknown) => listener(pushed)
  ipcRenderer.on(pushChannel(name), forward)
  return () => void ipcRenderer.off(pushChannel(name), forward)
}

const calls = Object.fromEntries(callsFrom(process.argv).map((name) => [name, ask(name)]))
contextBridge.exposeInMainWorld('relance', { calls, listen })
