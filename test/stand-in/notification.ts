import { EventEmitter } from 'node:events'
import type { NotificationConstructorOptions } from 'electron'
import { onOrder, report } from './reports.ts'

const shown: Notification[] = []

/** A notification that is always shown, and reported to the test. */
export class Notification extends EventEmitter {
  static readonly isSupported = () => true
  readonly id: string
  readonly title: string
  readonly body: string

  constructor({ id = '', title = '', body = '' }: NotificationConstructorOptions = {}) {
    super()
    this.id = id
    this.title = title
    this.body = body
  }

  show(): void {
    shown.push(this)
    report({ kind: 'notification', title: this.title, body: this.body })
    setImmediate(() => this.emit('show', {}))
  }

  close(): void {
    report({ kind: 'notification-closed', title: this.title })
  }
}

onOrder((order) => {
  if (order.order === 'click-notification') shown[order.index]?.emit('click', {})
  if (order.order === 'press-notification')
    shown[order.index]?.emit('action', { actionIndex: order.button, selectionIndex: -1 })
})
