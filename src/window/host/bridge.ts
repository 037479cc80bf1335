import type { Bridge } from '#contract/bridge.ts'
import { connectOverHttp } from '#window/host/httpBridge.ts'

declare global {
  interface Window {
    /** Put there by the preload script of the desktop shell; absent in the browser shell. */
    readonly relance?: Bridge
  }
}

/** The host, through whichever door this shell has. The only place that names `window.relance`. */
export const bridge: Bridge = window.relance ?? connectOverHttp()
