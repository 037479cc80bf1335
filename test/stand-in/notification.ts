import { EventEmitter } from 'node:events'
import { onOrder, report } from './reports.ts'

const shown: Notification[] = []

/** A notification that is always shown, and reported to the test. */
export class Notification extends EventEmitter {
  static readonly isSupported = () => true
  readonly #texts: { readonly title: string; readonly body: string }

  constructor({ title, body }: { readonly title: string; readonly body: string }) {
    super()
    this.#texts = { title, body }
  }

  show(): void {
    shown.push(this)
    report({ kind: 'notification', ...this.#texts })
    setImmediate(() => this.emit('show'))
  }
}

onOrder((order) => {
  if (order.order === 'click-notification') shown[order.index]?.emit('click')
})
