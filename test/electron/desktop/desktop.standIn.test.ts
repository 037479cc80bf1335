import type { Tray } from 'electron'
import { expect, it } from 'vitest'
import { standsFor, standsForClass } from '#test/stand-in/emulates.ts'

const shell = standsFor<Electron.Shell>()
const tray = standsForClass<typeof Electron.Tray>()

const takesANumber = { openPath: (length: number) => Promise.resolve(String(length)) }
const answersAtOnce = { openPath: (path: string) => path }
const unknownToElectron = { openFolder: () => undefined }
const right = { openPath: (path: string) => Promise.resolve(path) }
const Numbered = class {
  setTitle = (title: number) => {
    title.toFixed()
  }
}
const Titled = class {
  setTitle = (title: Parameters<Tray['setTitle']>[0]) => {
    title.trim()
  }
}

/** The compiler decides: a line that compiles against expectation is an error itself. */
it('a stand-in has the signatures of Electron, or does not compile', () => {
  expect([shell(right), tray(Titled)]).toEqual([right, Titled])
  // @ts-expect-error Electron gives the path to open.
  shell(takesANumber)
  // @ts-expect-error Electron answers with a promise.
  shell(answersAtOnce)
  // @ts-expect-error Electron has no such method.
  shell(unknownToElectron)
  // @ts-expect-error The title of a tray is a text.
  tray(Numbered)
})
