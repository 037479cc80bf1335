import type { IpcMain, IpcMainInvokeEvent } from 'electron'

/** The sender as the page's place in its window tells it. */
export interface Invocation {
  readonly senderFrame: { readonly url: string; readonly parent: object | null }
}
type Handle = Parameters<IpcMain['handle']>[1]

const handles = new Map<string, Handle>()

export const ipcMain = {
  handle: (channel: string, handle: Handle) => {
    if (handles.has(channel)) throw new Error(`${channel} already has a handler.`)
    handles.set(channel, handle)
  },
  // electron-store listens to renderers on this channel; there are none of that kind.
  on: (channel: string) => {
    if (channel !== 'electron-store-get-data') throw new Error(`Nobody sends ${channel}.`)
  },
}

/** What the window's side gets for one call. */
export const invoke = async (event: Invocation, channel: string, input: unknown) => {
  const handle = handles.get(channel)
  if (handle === undefined) return { thrown: `No handler registered for '${channel}'` }
  try {
    return { value: (await handle(event as unknown as IpcMainInvokeEvent, input)) as unknown }
  } catch (error) {
    return { thrown: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}
