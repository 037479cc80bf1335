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

it('lets a short day go on below its weekday in a narrow column, and nowhere else', () => {
  const shown = (text: string) =>
    render(RaisedOrdinals, { props: { text, narrow: true } }).container.textContent
  expect(shown('mar.\u00A024\u00A0nov.')).toBe('mar. 24\u00A0nov.')
  expect(shown('mar.\u00A01er\u00A0déc.')).toBe('mar. 1er\u00A0déc.')
  expect(shown('Tue,\u00A0Nov\u00A024')).toBe('Tue, Nov\u00A024')
  expect(shown('24\u00A0nov.')).toBe('24\u00A0nov.')
  expect(shown('demain')).toBe('demain')
})
