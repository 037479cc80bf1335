import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defineComponent } from 'vue'
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

it('undoes from a field that was only passed through, until something is written there', async () => {
  offer('undo', ['mod+z'], { inTextFields: 'untouched' })
  const text = screen.getByLabelText('Text')
  text.focus()
  await user.keyboard('{Control>}z{/Control}')
  expect(done).toEqual(['undo'])
  await user.keyboard('a{Control>}z{/Control}')
  expect(done).toEqual(['undo'])
  screen.getByLabelText('Box').focus()
  text.focus()
  await user.keyboard('{Control>}z{/Control}')
  expect(done).toEqual(['undo', 'undo'])
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
