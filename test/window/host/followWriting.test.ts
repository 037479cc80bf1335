import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import type { Language } from '#domain/language.ts'
import { followWriting } from '#window/host/followWriting.ts'

const { writesIn } = vi.hoisted(() => ({
  writesIn: vi.fn<(told: { readonly language: Language }) => Promise<null>>(() =>
    Promise.resolve(null),
  ),
}))
vi.mock('#window/host/bridge.ts', () => ({ bridge: { calls: { writesIn } } }))
afterAll(followWriting())

beforeEach(() => {
  writesIn.mockClear()
  document.documentElement.lang = 'fr-CA'
  document.body.innerHTML =
    '<textarea id="note"></textarea><input id="subject" lang="en"><input id="number" type="tel"><button id="go"></button>'
})

const field = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)
const said = () => writesIn.mock.calls.map(([{ language }]) => language)

const enter = (id: string, text = ''): void => {
  const entered = field(id)
  if (entered === null) throw new Error(id)
  entered.value = text
  entered.dispatchEvent(new Event('focusin', { bubbles: true }))
}
const type = (id: string, text: string): void => {
  const typed = field(id)
  if (typed === null) throw new Error(id)
  typed.value = text
  typed.dispatchEvent(new Event('input', { bubbles: true }))
}

it('an empty field is written in the language it is meant for, else that of the window', () => {
  enter('subject')
  enter('note')
  expect(said()).toEqual(['en', 'fr'])
})

it.each([
  ['Thank you for your time on Tuesday; I look forward to the next step.', 'en'],
  ['Merci pour votre accueil, et pour le temps que vous m’avez consacré.', 'fr'],
  ['On m’a dit que l’on me rappelle.', 'fr'],
  ['Rappeler Anne', 'fr'],
  ['Interview at the office, ask for the badge', 'en'],
])('%j is written in %s, wherever it stands', (text, language) => {
  enter('note', text)
  expect(said()).toEqual([language])
})

it('hears the language change while it is typed, and says it once', () => {
  enter('note')
  type('note', 'The')
  type('note', 'The interview is on Monday with the team')
  type('note', 'The interview is on Monday with the team of your')
  expect(said()).toEqual(['fr', 'en'])
})

it('looks at what is written now, in a text that began in another language', () => {
  const french = 'Bonjour, merci pour votre réponse et pour le temps. '.repeat(20)
  enter('note', french + 'Thank you for your time and the answer. '.repeat(60))
  expect(said()).toEqual(['en'])
})

it('a number, a button and a language nobody checks tell nothing', () => {
  document.documentElement.lang = 'de'
  enter('number')
  enter('note', 'Guten Tag')
  field('go')?.dispatchEvent(new Event('focusin', { bubbles: true }))
  expect(said()).toEqual([])
})
