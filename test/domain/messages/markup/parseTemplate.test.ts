import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TemplateNode } from '#domain/messages/markup/node.ts'
import { DEEPEST_NESTING, parseTemplate } from '#domain/messages/markup/parseTemplate.ts'
import { escapeText, printTemplate } from '#test/domain/messages/markup/printTemplate.ts'

const problemsOf = (source: string) =>
  parseTemplate(source).problems.map(({ problem, at }) => [problem, at])

const withoutPlaces = (nodes: readonly TemplateNode[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'at' ? undefined : value)))

describe('parseTemplate', () => {
  it('reads text, variables with filters, blocks and sections shown by knowledge', () => {
    expect(
      parseTemplate('À {company|du} : [[assets:{assets}]][[?theme:x]][[!theme:y]]').nodes,
    ).toEqual([
      { kind: 'text', text: 'À ' },
      { kind: 'variable', name: 'company', filters: ['du'], at: 2 },
      { kind: 'text', text: ' : ' },
      {
        kind: 'section',
        shown: 'block',
        name: 'assets',
        at: 17,
        children: [{ kind: 'variable', name: 'assets', filters: [], at: 26 }],
      },
      {
        kind: 'section',
        shown: 'known',
        name: 'theme',
        at: 36,
        children: [{ kind: 'text', text: 'x' }],
      },
      {
        kind: 'section',
        shown: 'unknown',
        name: 'theme',
        at: 48,
        children: [{ kind: 'text', text: 'y' }],
      },
    ])
  })

  it('takes an escaped brace, bracket or backslash as text', () => {
    expect(parseTemplate(String.raw`\{company\} \[[x:\]] \\`)).toEqual({
      nodes: [{ kind: 'text', text: String.raw`{company} [[x:]] \ `.trimEnd() }],
      problems: [],
    })
  })

  it.each([
    ['{company', [['unclosed-variable', 0]]],
    ['a {} b', [['unclosed-variable', 2]]],
    ['a {one\ntwo}', [['unclosed-variable', 2]]],
    ['ab [[assets: x', [['unclosed-block', 3]]],
    [
      'ab [[Assets: x]]',
      [
        ['malformed-block', 3],
        ['stray-block-end', 14],
      ],
    ],
    ['ab ]]', [['stray-block-end', 3]]],
    ['a [single] bracket } brace', []],
  ])('tells what is wrong in %j and where', (source, problems) => {
    expect(problemsOf(source)).toEqual(problems)
  })

  it.each([
    [DEEPEST_NESTING - 1, 0],
    [DEEPEST_NESTING, 0],
    [DEEPEST_NESTING + 1, 1],
  ])('with %i sections within sections tells %i to be too deep', (depth, count) => {
    const source = '[[assets:'.repeat(depth) + 'x' + ']]'.repeat(depth)
    const tooDeep = parseTemplate(source).problems.filter(
      ({ problem }) => problem === 'nested-too-deep',
    )
    expect(tooDeep).toHaveLength(count)
  })

  it('gives names of a newer version back as they were', () => {
    const source = 'A {mood|shout} [[gift:with {bow}]] [[?weather:sun]]'
    expect(printTemplate(parseTemplate(source).nodes)).toBe(source)
  })

  it('never throws, and keeps its meaning when printed and read again', () => {
    const marks = fc.constantFrom(
      '{',
      '}',
      '[[',
      ']]',
      '[',
      '\\',
      '|',
      ':',
      '?',
      'assets:',
      'a',
      ' ',
      '\n',
      'é',
    )
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (pieces) => {
        const { nodes } = parseTemplate(pieces.join(''))
        const again = parseTemplate(printTemplate(nodes))
        expect(withoutPlaces(again.nodes)).toEqual(withoutPlaces(nodes))
        expect(again.problems).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('reads escaped text back as one piece of text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        expect(parseTemplate(escapeText(text))).toEqual({
          nodes: [{ kind: 'text', text }],
          problems: [],
        })
      }),
    )
  })

  it('reads a long hostile text in linear time and without deep recursion', () => {
    const { problems } = parseTemplate('[[assets:{'.repeat(2000))
    expect(problems.length).toBeGreaterThan(1000)
  })
})
