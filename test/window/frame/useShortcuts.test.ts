import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { defineComponent, nextTick } from 'vue'
import { comeToFront } from '#ui/topDialog.ts'
import { noteWritten } from '#window/frame/formInHand.ts'
import {
  useRegisteredShortcuts,
  useShortcuts,
  useSingleKeys,
  type Shortcut,
} from '#window/frame/useShortcuts.ts'

afterEach(cleanup)

const user = userEvent.setup()
let done: string[]

const offer = (id: string, keys: Shortcut['keys'], more: Partial<Shortcut> = {}) => {
  const shortcut: Shortcut = {
    id,
    keys,
    label: 'frame.search',
    group: 'screen',
    run: () => done.push(id),
    ...more,
  }
  return render(
    defineComponent({
      setup: () => useShortcuts([shortcut]),
      template: `<input aria-label="Text" /><input type="checkbox" aria-label="Box" />`,
    }),
  )
}

beforeEach(() => {
  done = []
  useSingleKeys().value = true
})

it('runs on its key, and on any other of its keys', async () => {
  offer('new', ['mod+n', 'alt+n'])
  await user.keyboard('{Control>}n{/Control}{Alt>}n{/Alt}')
  expect(done).toEqual(['new', 'new'])
})

it('leaves single keys to the text being written, and takes them on a tick box', async () => {
  offer('done', ['f'])
  await user.type(screen.getByLabelText('Text'), 'f')
  expect(done).toEqual([])
  screen.getByLabelText('Box').focus()
  await user.keyboard('f')
  expect(done).toEqual(['done'])
})

it('works with Ctrl in a text, unless the key belongs to the text', async () => {
  offer('search', ['mod+k'])
  offer('undo', ['mod+z'], { inTextFields: false })
  screen.getAllByLabelText('Text')[0]?.focus()
  await user.keyboard('{Control>}k{/Control}{Control>}z{/Control}')
  expect(done).toEqual(['search'])
})

it('undoes from a field that was only passed through, until something is written anywhere', async () => {
  offer('undo', ['mod+z'], { yieldsToForms: true })
  const text = screen.getByLabelText('Text')
  text.focus()
  await user.keyboard('{Control>}z{/Control}')
  expect(done).toEqual(['undo'])
  await user.keyboard('a{Control>}z{/Control}')
  expect(done).toEqual(['undo'])
})

it('leaves undo to what was typed, also from the button that follows, until that is written', async () => {
  offer('undo', ['mod+z'], { yieldsToForms: true })
  await user.type(screen.getByLabelText('Text'), 'a')
  await user.tab()
  expect(document.activeElement).toBe(screen.getByLabelText('Box'))
  await user.keyboard('{Control>}z{/Control}')
  expect(done).toEqual([])
  noteWritten()
  await user.keyboard('{Control>}z{/Control}')
  expect(done).toEqual(['undo'])
})

it('undoes again once the field that was typed in has left the page', async () => {
  const shown = offer('undo', ['mod+z'], { yieldsToForms: true })
  offer('other', ['mod+k'])
  await user.type(screen.getAllByLabelText('Text')[1] ?? document.body, 'a')
  screen.getAllByLabelText('Text')[1]?.remove()
  await user.keyboard('{Control>}z{/Control}')
  expect(done).toEqual(['undo'])
  shown.unmount()
})

it.each([
  ['<form><button>Save</button></form>', []],
  ['<form role="search"><input aria-label="Words" /></form>', ['undo']],
])('undoes beside %s: %j', async (page, expected) => {
  const beside = document.createElement('main')
  beside.innerHTML = page
  document.body.append(beside)
  onTestFinished(() => {
    beside.remove()
  })
  offer('undo', ['mod+z'], { yieldsToForms: true })
  await user.keyboard('{Control>}z{/Control}')
  expect(done).toEqual(expected)
})

it('undoes once what was typed was only looked for', async () => {
  const beside = document.createElement('search')
  beside.setAttribute('role', 'search')
  beside.innerHTML = '<input aria-label="Words" />'
  document.body.append(beside)
  onTestFinished(() => {
    beside.remove()
  })
  offer('undo', ['mod+z'], { yieldsToForms: true })
  await user.type(screen.getByLabelText('Words'), 'a{Control>}z{/Control}')
  expect(done).toEqual([])
  screen.getByLabelText('Box').focus()
  await user.keyboard('{Control>}z{/Control}')
  expect(done).toEqual(['undo'])
})

it('runs once however long its key is held, unless it walks', async () => {
  offer('done', ['f'])
  offer('next', ['j'], { whileHeld: true })
  await user.keyboard('{f>3/}{j>3/}')
  expect(done).toEqual(['done', 'next', 'next', 'next'])
})

/** How browsers tell, in a field long deprecated, that an input method took the key. */
const TAKEN = Object.fromEntries([['keyCode', 229]]) as KeyboardEventInit

it('leaves alone what an input method takes for itself', () => {
  offer('search', ['mod+k'])
  const press = (init: KeyboardEventInit) =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, ...init }))
  press({ isComposing: true })
  press(TAKEN)
  expect(done).toEqual([])
  press({})
  expect(done).toEqual(['search'])
})

it('lets the latest on screen win a shared key, until it leaves', async () => {
  offer('frame', ['n'])
  const latest = offer('screen', ['n'])
  await user.keyboard('n')
  latest.unmount()
  await user.keyboard('n')
  expect(done).toEqual(['screen', 'frame'])
})

it('waits while a question stands above the page', async () => {
  offer('search', ['mod+k'])
  const question = document.createElement('dialog')
  document.body.append(question)
  question.showModal()
  await user.keyboard('{Control>}k{/Control}')
  question.remove()
  expect(done).toEqual([])
})

it('can do without single keys', async () => {
  offer('help', ['?'])
  offer('search', ['mod+k'])
  useSingleKeys().value = false
  await user.keyboard('?{Control>}k{/Control}')
  expect(done).toEqual(['search'])
})

it('offers a key only while it makes sense', async () => {
  offer('move', ['m'], { when: () => false })
  await user.keyboard('m')
  expect(done).toEqual([])
})

it('lists what is on offer and forgets what has left', () => {
  const latest = offer('search', ['mod+k'])
  expect(useRegisteredShortcuts().value.map(({ id }) => id)).toEqual(['search'])
  latest.unmount()
  expect(useRegisteredShortcuts().value).toEqual([])
})

describe('a key pressed a little early', () => {
  const main = () => document.body.appendChild(document.createElement('main'))

  it('acts once the screen that it belongs to is there', async () => {
    offer('everywhere', ['mod+k'])
    const page = main()
    onTestFinished(() => {
      page.remove()
    })
    page.tabIndex = -1
    page.focus()
    await user.keyboard('/a')
    expect(done).toEqual([])
    offer('search', ['/'])
    await vi.waitFor(() => {
      expect(done).toEqual(['search'])
    })
    // Where the screen was there already, a key that means nothing on it is forgotten.
    page.append(document.createElement('h1'))
    await user.keyboard('f')
    offer('done', ['f'])
    await nextTick()
    expect(done).toEqual(['search'])
  })

  it('acts once the form that it was pressed in is written, unless something was pressed since', async () => {
    offer('search', ['mod+k'])
    offer('save', ['mod+Enter'])
    const dialog = document.body.appendChild(document.createElement('dialog'))
    onTestFinished(() => {
      dialog.remove()
    })
    dialog.innerHTML = '<input /><button aria-busy="true">Write</button>'
    for (const isPressed of [false, true]) {
      dialog.showModal()
      const leave = comeToFront({ above: dialog, below: dialog })
      dialog.querySelector('input')?.focus()
      await user.keyboard('{Control>}{Enter}k{/Control}')
      expect(done).toEqual(isPressed ? ['search'] : [])
      if (isPressed) await user.click(dialog)
      leave()
      dialog.close()
      await nextTick()
      await nextTick()
      expect(done).toEqual(['search'])
    }
  })
})
