import type { Tray } from 'electron'
import { expect, it } from 'vitest'
import { standsFor, standsForClass } from '#test/stand-in/emulates.ts'

const shell = standsFor<Electron.Shell>()
const tray = standsForClass<typeof Electron.Tray>()

const takesANumber = { openPath: (length: number) => Promise.resolve(String(length)) }
const answersAtOnce = { openPath: (path: string) => path }
const unknownToElectron = { openFolder: () => undefined }
const right = { openPath: (path: string) => Promise.resolve(path) }
const screen = standsFor<Electron.Screen>()
const area = { x: 0, y: 0, width: 1, height: 1 }
const displays = { getAllDisplays: () => [{ workArea: area }] }
const writtenArea = { getAllDisplays: () => [{ workArea: { ...area, x: 'left' } }] }
const ownArea = { getAllDisplays: () => [{ workArea: area, ownName: 'left' }] }
const oneDisplay = { getAllDisplays: () => ({ workArea: area }) }
const needsMore = {
  getDisplayMatching: (rect: Electron.Rectangle & { depth: number }) => ({ rotation: rect.depth }),
}
const Numbered = class {
  setTitle = (title: number) => {
    title.toFixed()
  }
}
const Iconless = class {
  readonly setTitle: (title: string) => void
  constructor(icon: number) {
    this.setTitle = () => void icon.toFixed()
  }
}
const Titled = class {
  setTitle = (title: Parameters<Tray['setTitle']>[0]) => {
    title.trim()
  }
}

/** The compiler decides: a line that compiles against expectation is an error itself. */
it('a stand-in has the signatures of Electron, or does not compile', () => {
  expect([shell(right), tray(Titled), screen(displays)]).toEqual([right, Titled, displays])
  // @ts-expect-error What a call gives back is of Electron's kind, down to its members.
  screen(writtenArea)
  // @ts-expect-error Electron's displays have no such name.
  screen(ownArea)
  // @ts-expect-error Electron gives a list.
  screen(oneDisplay)
  // @ts-expect-error Electron gives no such thing along.
  screen(needsMore)
  // @ts-expect-error Electron gives the path to open.
  shell(takesANumber)
  // @ts-expect-error Electron answers with a promise.
  shell(answersAtOnce)
  // @ts-expect-error Electron has no such method.
  shell(unknownToElectron)
  // @ts-expect-error A tray is made with an icon.
  tray(Iconless)
  // @ts-expect-error The title of a tray is a text.
  tray(Numbered)
})
