import { expect, it } from 'vitest'
import { checkTemplate } from '#domain/messages/draft/checkTemplate.ts'

const told = (source: string) =>
  checkTemplate(source).map(({ problem, at, name }) => [problem, at, name])

it('finds nothing to say about a good template', () => {
  expect(told('{greeting}, [[interest:le poste {post|inside|de}]][[?theme: : {theme}]]')).toEqual(
    [],
  )
})

it.each([
  ['Cher {nom}', [['unknown-variable', 5, 'nom']]],
  ['{post|shout}', [['unknown-filter', 0, 'shout']]],
  ['[[gift:x]]', [['unknown-block', 0, 'gift']]],
  [
    '[[?mood:{nom}]]',
    [
      ['unknown-variable', 0, 'mood'],
      ['unknown-variable', 8, 'nom'],
    ],
  ],
  [
    '{post [[assets:x',
    [
      ['unclosed-variable', 0, undefined],
      ['unclosed-block', 6, undefined],
    ],
  ],
  [' \n', [['empty-template', 0, undefined]]],
])('tells about %j in reading order', (source, problems) => {
  expect(told(source)).toEqual(problems)
})
