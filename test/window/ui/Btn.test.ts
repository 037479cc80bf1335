import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import Btn from '#ui/Btn.vue'

afterEach(cleanup)

it.each([
  [
    'gives up its words for its picture where room is short',
    { icon: 'check', compact: true },
    true,
  ],
  ['keeps its words where it has no picture', { compact: true }, false],
  ['keeps its words otherwise', { icon: 'check' }, false],
] as const)('%s', (_, props, isCompact) => {
  render(Btn, { props, slots: { default: 'Continuer' } })
  expect(screen.getByRole('button').classList.contains('compact')).toBe(isCompact)
})
