/** What a test hears of a running stand-in, and what it may make happen. */
export type Report =
  | { readonly kind: 'window'; readonly target: string }
  | { readonly kind: 'window-closed' }
  | { readonly kind: 'notification-closed'; readonly title: string }
  | { readonly kind: 'notification'; readonly title: string; readonly body: string }
  | { readonly kind: 'opened'; readonly url: string }
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'denied'; readonly what: 'navigation' | 'window'; readonly url: string }
  | { readonly kind: 'saved-dialog'; readonly defaultPath: string }
  | { readonly kind: 'menu'; readonly labels: readonly string[] }
  | { readonly kind: 'tray'; readonly tip: string; readonly labels: readonly string[] }
  | { readonly kind: 'badge'; readonly count: number }
  | { readonly kind: 'minimised' }
export type Order =
  | { readonly order: 'click-notification'; readonly index: number }
  | { readonly order: 'press-notification'; readonly index: number; readonly button: number }
  | { readonly order: 'save-to'; readonly path: string | null }
  | { readonly order: 'resume' }
  | { readonly order: 'close-window' }
  | { readonly order: 'quit' }

/** Tells the test; says nothing when the stand-in was started by hand. */
export const report = (told: Report): void => void process.send?.(told)

const orders: ((order: Order) => void)[] = []
process.on('message', (order: Order) => orders.forEach((obey) => obey(order)))
process.channel?.unref()

export const onOrder = (obey: (order: Order) => void): void => void orders.push(obey)
