import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import Menu from '#ui/Menu.vue'

afterEach(cleanup)

const items = [
  { id: 'date', label: 'Choisir une autre date…', keys: 'D' },
  { id: 'channel', label: 'Changer de canal…' },
  { id: 'later', label: 'Éviter ce jour', disabled: true },
  { id: 'open', label: 'Écouter', apart: true },
]
const user = userEvent.setup()
const button = () => screen.getByRole('button', { name: 'Autres actions' })
const isOpen = () => button().getAttribute('aria-expanded') === 'true'
const focused = () => document.activeElement?.textContent.trim()
let chosen: string[]

beforeEach(() => {
  chosen = []
  render(Menu, {
    props: { label: 'Autres actions', items, onSelect: (id: string) => chosen.push(id) },
  })
  button().focus()
})

describe('a menu by keyboard', () => {
  it.each([
    ['{ArrowDown}', 'Choisir une autre date…D'],
    ['{Enter}', 'Choisir une autre date…D'],
    ['{ArrowUp}', 'Écouter'],
  ])('opens by %s on its %s', async (keys, line) => {
    await user.keyboard(keys)
    expect(isOpen()).toBe(true)
    expect(focused()).toBe(line)
  })

  it('goes round at both ends and passes over what is not available', async () => {
    await user.keyboard('{ArrowDown}{ArrowUp}')
    expect(focused()).toBe('Écouter')
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe('Changer de canal…')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Choisir une autre date…D')
    await user.keyboard('{End}{Home}')
    expect(focused()).toBe('Choisir une autre date…D')
  })

  it('goes to the line of the letters typed, accents or not', async () => {
    await user.keyboard('{ArrowDown}e')
    expect(focused()).toBe('Écouter')
  })

  it('walks on when one letter is typed again', async () => {
    await user.keyboard('{ArrowDown}c')
    expect(focused()).toBe('Changer de canal…')
    await user.keyboard('c')
    expect(focused()).toBe('Choisir une autre date…D')
  })

  it.each(['{Escape}', '{Tab}'])('closes by %s without choosing', async (keys) => {
    await user.keyboard('{ArrowDown}')
    await user.keyboard(keys)
    expect(isOpen()).toBe(false)
    expect(chosen).toEqual([])
  })

  it('chooses by Enter and gives the focus back to its button', async () => {
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(chosen).toEqual(['channel'])
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(button())
  })
})

it.each(['{Escape}', '{Enter}'])(
  'opened by a key from elsewhere, gives the focus back there by %s',
  async (key) => {
    cleanup()
    const menu = ref<{ open: () => Promise<void> }>()
    render(
      defineComponent({
        components: { Lines: Menu },
        setup: () => ({ menu, items }),
        template: `<a href="#card">Card</a><Lines ref="menu" label="Autres actions" :items="items" />`,
      }),
    )
    screen.getByRole('link').focus()
    await menu.value?.open()
    expect(focused()).toBe('Choisir une autre date…D')
    await user.keyboard(key)
    expect(document.activeElement).toBe(screen.getByRole('link'))
  },
)

it('chooses by a press', async () => {
  await user.click(button())
  await user.click(screen.getByRole('menuitem', { name: 'Écouter' }))
  expect(chosen).toEqual(['open'])
})

it('does not choose what is not available', async () => {
  await user.click(button())
  await user.click(screen.getByRole('menuitem', { name: 'Éviter ce jour' }))
  expect(chosen).toEqual([])
})
