import { readFileSync } from 'node:fs'
import { app } from './app.ts'
import type { WebContents, WindowOptions } from './browserWindow.ts'
import { type Cdp, connectCdp } from './cdp.ts'
import { invoke } from './ipcMain.ts'
import { answerOwnScheme } from './protocol.ts'
import { report } from './reports.ts'
import { decidedPermissions } from './session.ts'
import { pageSide, preloadSide } from './worlds.js'

/** Chromium loads no scheme it does not know: the app's own pages travel under this secure name. */
const STAND_IN_ORIGIN = 'https://relance.invalid'
const OWN_ORIGIN = 'app://relance'
const WORLD = 'preload'

const toChromium = (url: string) => url.replace(OWN_ORIGIN, STAND_IN_ORIGIN)
const toApp = (url: string) => url.replace(STAND_IN_ORIGIN, OWN_ORIGIN)

/** A page in Chromium that stands for a window's. */
export interface Page {
  readonly target: string
  readonly hear: (told: object) => void
  readonly front: () => void
  readonly pdf: (options: object) => Promise<Uint8Array>
  readonly close: () => void
}

/** What the stand-in heeds of Electron's options for a PDF. */
interface PdfOptions {
  readonly landscape?: boolean
  readonly preferCSSPageSize?: boolean
}

interface Paused {
  readonly requestId: string
  readonly resourceType: string
  readonly frameId: string
  readonly request: { readonly url: string; readonly method: string }
}

let connection: Promise<Cdp> | undefined

const connect = (): Promise<Cdp> => {
  const endpoint = process.env['RELANCE_STAND_IN_CHROMIUM']
  if (endpoint === undefined) throw new Error('RELANCE_STAND_IN_CHROMIUM names no Chromium.')
  return (connection ??= connectCdp(endpoint))
}

export const openPage = async (
  url: string,
  options: WindowOptions,
  contents: WebContents,
): Promise<Page> => {
  const cdp = await connect()
  const { browserContextId } = await cdp.send('Target.createBrowserContext', {
    disposeOnDetach: true,
  })
  for (const decided of decidedPermissions())
    await cdp.send('Browser.setPermission', { ...decided, browserContextId })
  const { targetId } = await cdp.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width: options.width,
    height: options.height,
  })
  const target = String(targetId)
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true })
  const session = String(sessionId)
  const here = (method: string, params: object = {}) => cdp.send(method, params, session)
  let world: number | undefined

  const on = (method: string, hear: (params: Record<string, unknown>) => void) =>
    cdp.on(method, (params, from) => {
      if (from === session) hear(params)
    })
  on('Runtime.executionContextCreated', ({ context }) => {
    const { id, name } = context as { readonly id: number; readonly name: string }
    if (name === WORLD) world = id
  })
  const hear = (told: object) => {
    const expression = `globalThis.standInHear?.(${JSON.stringify(told)})`
    if (world !== undefined)
      here('Runtime.evaluate', { expression, contextId: world }).catch(() => undefined)
  }
  on('Runtime.bindingCalled', ({ payload }) => {
    const { id, channel, value } = JSON.parse(String(payload)) as {
      readonly id: number
      readonly channel: string
      readonly value: unknown
    }
    const event = { senderFrame: { url, parent: null } }
    void invoke(event, channel, value).then((told) => hear({ id, ...told }))
  })
  on('Fetch.requestPaused', (params) => {
    const paused = params as unknown as Paused
    void answer(paused, here, contents, target).catch(() =>
      here('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' }),
    )
  })
  cdp.on('Target.targetCreated', ({ targetInfo }) => {
    const made = targetInfo as { targetId: string; openerId?: string; url: string }
    if (made.openerId !== target) return
    if (
      contents.openHandler({
        url: made.url,
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: '', policy: 'default' },
      }).action !== 'deny'
    )
      return
    report({ kind: 'denied', what: 'window', url: made.url })
    void cdp.send('Target.closeTarget', { targetId: made.targetId })
  })
  cdp.on('Target.targetDestroyed', (params) => {
    if (params['targetId'] === target) contents.emit('closed')
  })
  await cdp.send('Target.setDiscoverTargets', { discover: true })
  await here('Page.enable')
  await here('Runtime.enable')
  await here('Runtime.addBinding', { name: 'standInSend', executionContextName: WORLD })
  const { preload, additionalArguments } = options.webPreferences
  await here('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(pageSide)})()` })
  await here('Page.addScriptToEvaluateOnNewDocument', {
    worldName: WORLD,
    source: `if (window === window.top) {
      (${String(preloadSide)})(${JSON.stringify(additionalArguments)});
      ${readFileSync(preload, 'utf8')}
    }`,
  })
  await speak(here)
  await here('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  await here('Page.navigate', { url: toChromium(url) })
  return {
    target,
    hear,
    pdf: async ({ landscape = false, preferCSSPageSize = false }: PdfOptions) => {
      const { data } = await here('Page.printToPDF', { landscape, preferCSSPageSize })
      return Buffer.from(String(data), 'base64')
    },
    front: () => void here('Page.bringToFront').catch(() => undefined),
    close: () => void cdp.send('Target.closeTarget', { targetId }).catch(() => undefined),
  }
}

type Here = (method: string, params?: object) => Promise<unknown>

/** The page sees the system's languages as Electron shows them, not those of the Chromium that runs it. */
const speak = async (here: Here): Promise<void> => {
  const language = app.getLocale()
  const { userAgent } = (await here('Browser.getVersion')) as { readonly userAgent: string }
  await here('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: language })
  await here('Emulation.setLocaleOverride', { locale: language })
}

/** Asks the app whether a document may be loaded, then serves its own scheme and nothing else. */
const answer = async (paused: Paused, here: Here, contents: WebContents, target: string) => {
  const { requestId, request } = paused
  const url = toApp(request.url)
  const fail = (errorReason: string) => here('Fetch.failRequest', { requestId, errorReason })
  if (paused.resourceType === 'Document' && isPrevented(contents, url, paused.frameId === target)) {
    report({ kind: 'denied', what: 'navigation', url })
    return fail('Aborted')
  }
  if (!url.startsWith(`${OWN_ORIGIN}/`)) {
    report({ kind: 'outside', url })
    return fail('BlockedByClient')
  }
  const response = await answerOwnScheme(new Request(url, { method: request.method }))
  return here('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

const isPrevented = (contents: WebContents, url: string, isMainFrame: boolean): boolean => {
  let prevented = false
  const event = {
    url,
    isMainFrame,
    preventDefault: () => {
      prevented = true
    },
  }
  contents.emit(isMainFrame ? 'will-navigate' : 'will-frame-navigate', event)
  return prevented
}
