import { cleanup, render } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import RaisedOrdinals from '#ui/RaisedOrdinals.vue'

afterEach(cleanup)

it.each([
  ['2e entretien, en visio', ['e']],
  ['mar. 1er déc.', ['er']],
  ['1er entretien, 1re visite', ['er', 're']],
  ['24 novembre', []],
  ['2 entretiens, salle 3est', []],
])('raises the endings of « %s » and keeps its words', (text, raised) => {
  const { container } = render(RaisedOrdinals, { props: { text } })
  expect(container.textContent).toBe(text)
  expect([...container.querySelectorAll('sup')].map((one) => one.textContent)).toEqual(raised)
})
