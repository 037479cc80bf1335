import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { CALL_NAMES, type Handlers } from '#contract/calls.ts'
import { answerCall } from '#electron/door/answerCall.ts'
import { callChannel } from './channels.ts'
import { isOwnPage } from './ownOrigin.ts'

/** The sender as far as it matters: which frame, and whether it is the page's main one. */
type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>

/** Whether a call comes from the main frame of our own page. */
export const isFromOurPage = ({ senderFrame }: Sender): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url)

/** Serves one channel per call of the contract. Other senders get nothing but an error. */
export const serveCalls = (handlers: Handlers): void => {
  for (const name of CALL_NAMES)
    ipcMain.handle(callChannel(name), (event, input: unknown) => {
      if (!isFromOurPage(event)) throw new Error('This page may not call Relance.')
      return answerCall(handlers, name, input)
    })
}
