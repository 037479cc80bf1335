import { render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import type { DetachedWindowAPI } from 'happy-dom'
import { afterAll, vi } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { Bridge } from '#contract/bridge.ts'
import { boardPartsOf } from '#domain/views/boardParts.ts'
import type { Card } from '#domain/views/card.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'
import { NOW } from '#test/build/boardCards.ts'
import { inBoardOrder } from '#domain/views/board.ts'
import { PASSES } from '#domain/views/cardFilter.ts'
import { installFakeHost, type FakeHost, type Pretended } from './fakeHost.ts'

const happyWindow = window as unknown as { readonly happyDOM: DetachedWindowAPI }
/** Until a test mounts a board, what the modules of the window listen to never comes. */
let host = { listen: () => () => undefined } as unknown as Bridge
const push = new Map<string, readonly ((pushed: unknown) => void)[]>()

/** The one bridge that the window code takes at its import; it passes everything to the host of the test. */
const passOn: Bridge = {
  calls: new Proxy({} as Bridge['calls'], {
    get: (_, name) => (input: never) => Reflect.apply(Reflect.get(host.calls, name), null, [input]),
  }),
  listen: (name, listener) => {
    const told = listener as (pushed: unknown) => void
    const others = push.get(name) ?? []
    push.set(name, [...others, told])
    return host.listen(name, listener)
  },
}
Object.defineProperty(window, 'relance', { value: passOn, configurable: true })

const { default: BoardScreen } = await import('#window/screens/board/BoardScreen.vue')
const { i18n, showLanguage } = await import('#window/i18n/i18n.ts')
const { useBoardStore } = await import('#window/host/boardStore.ts')
const { useSessionStore } = await import('#window/host/sessionStore.ts')
const { useRecording } = await import('#window/parts/recording/useRecording.ts')
const { useRoute } = await import('#window/frame/useRoute.ts')
const { useAnnounced } = await import('#ui/useAnnounce.ts')

// Nothing scrolls without a layout, and the real one complains about it; Chromium tests it.
vi.mock('@atlaskit/pragmatic-drag-and-drop-auto-scroll/element', () => ({
  autoScrollForElements: () => () => undefined,
}))

/** There is no layout here: cards are told that they are drawn, columns that they hold a dozen. */
class HighEnough implements ResizeObserver {
  readonly #tell: (target: Element) => void
  constructor(callback: ResizeObserverCallback) {
    this.#tell = (target) => {
      const entry = {
        target,
        contentRect: { width: 240, height: target.matches('li') ? 171 : 2000 },
      }
      callback([entry as unknown as ResizeObserverEntry], this)
    }
  }
  observe(target: Element): void {
    queueMicrotask(() => {
      this.#tell(target)
    })
  }
  unobserve(): void {
    // Sizes never change.
  }
  disconnect(): void {
    // Sizes never change.
  }
}
const drawing = document.defaultView!
const { ResizeObserver: unable } = drawing
drawing.ResizeObserver = HighEnough
// The page is that of the next file too.
afterAll(() => {
  drawing.ResizeObserver = unable
  Reflect.deleteProperty(HTMLElement.prototype, 'offsetParent')
})
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement
  },
})

/** What a test may choose about the board it mounts. */
export interface BoardOptions {
  readonly language?: 'fr' | 'en'
  readonly readOnly?: boolean
  /** Width of the window in px; roomy when left out. */
  readonly width?: number
  /** What was noted before, by the id of the card. */
  readonly entries?: FakeHost['entries']
}

/** The board in a window of its own, over cards that a pretended host keeps. */
export const mountBoard = async (cards: readonly Card[], options: BoardOptions = {}) => {
  const { language = 'fr', readOnly = false, width = 1400 } = options
  push.clear()
  happyWindow.happyDOM.setViewport({ width, height: 900 })
  installFakeHost({
    cards,
    language,
    theme: 'light',
    now: NOW,
    settings: defaultSettings('Europe/Paris'),
    real: { order: inBoardOrder, passes: PASSES },
    ...(options.entries === undefined ? {} : { entries: options.entries }),
  })
  host = Reflect.get(window, 'relance') as Bridge
  const acted: (readonly Command[])[] = []
  const act = host.calls.act
  vi.spyOn(host.calls, 'act').mockImplementation((commands) => {
    acted.push(commands)
    return act(commands)
  })
  vi.spyOn(host.calls, 'warnings').mockImplementation(async ({ of }) => {
    const known = await host.calls.applications({
      applications: of.map(({ application }) => application),
    })
    return of.map(({ application: id, entry }) => {
      const application = known.find((each) => each.id === id)
      const at = { now: NOW, others: NO_OTHERS }
      return application === undefined
        ? []
        : courtesyWarnings(application, entry, defaultSettings('Europe/Paris'), at)
    })
  })
  Object.defineProperty(window, 'relance', { value: passOn, configurable: true })
  const { record, request, close } = useRecording()
  close()
  await showLanguage(language)
  useRoute().replace({ name: 'board' })
  const pinia = createPinia()
  const session = useSessionStore(pinia)
  await session.load()
  if (readOnly) session.logbook = { status: 'read-only' }
  const mounted = render(BoardScreen, { global: { plugins: [pinia, i18n] } })
  await useBoardStore(pinia).load()
  await mounted.findByRole('heading', { level: 1 })
  return {
    ...mounted,
    /** What was written, one list per call. */
    acted,
    /** The entry that is asked about. */
    asked: request,
    record,
    closeQuestion: close,
    /** What the host finds from now on. */
    searchFinds: (ids: readonly string[]) => {
      const ask = host.calls.board
      vi.spyOn(host.calls, 'board').mockImplementation(async ({ narrow, ...asked }) => {
        if (narrow === undefined || narrow.text === '') return ask({ narrow, ...asked })
        const found = cards.filter(({ id }) => ids.includes(id))
        const sorted = Object.groupBy(found, ({ stage }) => stage)
        const column = (stage: Stage) => sorted[stage] ?? []
        return {
          order: 1,
          ...boardPartsOf(
            Object.fromEntries(STAGES.map((stage) => [stage, column(stage)])) as never,
            asked,
            (id) => found.find((card) => card.id === id),
          ),
        }
      })
    },
    route: useRoute().route,
    /** Both lines of the live region. */
    said: () => useAnnounced().value.join(''),
    /** Something else wrote. */
    change: (Reflect.get(window, 'pretended') as Pretended).tell,
    column: (name: string) => mounted.getByRole('region', { name }),
    card: (company: string) => mounted.getByRole('link', { name: company }),
  }
}
