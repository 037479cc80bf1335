import { translator } from '#texts/translator.ts'
import { ARTICLE_IDS, ARTICLES, type ArticleId } from './articles.ts'
import type { Deed, Piece, Proof, Says } from './articles/piece.ts'
import { table } from './table.ts'

const translate = translator('en')
const SCREENS = 'src/window/screens'

/** The words that say it, where they are words and not the mark of a part. */
const inQuotes = ({ en }: Says): string => (/[[\]{}]/u.test(en) ? '' : ` “${en}”`)

const deedInWords = (deed: Deed): string => {
  switch (deed.by) {
    case 'rule':
      return `rule \`${deed.id}\` (${translate(`rules.names.${deed.id}`)})`
    case 'number':
      return `setting “${translate(`rules.numbers.${deed.id}`)}”`
    case 'text':
      return `text \`${deed.id}\`${inQuotes(deed.says)}`
    case 'template':
      return `message \`${deed.id}\` (${translate(`messages.templates.${deed.id}`)})${inQuotes(deed.says)}`
    case 'point':
      return `point ${String(deed.id)}`
    case 'screen':
      return `screen \`${SCREENS}/${deed.id}\``
  }
}

const proofInWords = ({ file, name }: Proof): string => `\`${file}\`: ${name}`

const unique = (lines: readonly string[]): string => [...new Set(lines)].join('<br>')

const pieceRow = (piece: Piece, id: string): readonly string[] =>
  'notDone' in piece
    ? [id, piece.advice, `Deliberately not done. ${piece.notDone}`, '–']
    : [
        id,
        piece.advice,
        unique(piece.deeds.map(deedInWords)),
        unique(piece.proofs.map(proofInWords)),
      ]

const articleSection = (id: ArticleId): string =>
  [
    `## ${id}: ${translate(`rules.sources.${id}`)}`,
    table(
      ['', 'Advice', 'What does it', 'The test that proves it'],
      ARTICLES[id].map((piece, place) => pieceRow(piece, `${id}.${String(place + 1)}`)),
    ),
  ].join('\n\n')

/** The page that ties every piece of the articles’ advice to what does it here, as Markdown. */
export const articlesPage = (): string =>
  `${[
    '# What the articles advise, and where it is done',
    'Relance’s rules come from five articles of advice. Each piece of what they say stands here in our own words, with what does it (a rule, one of its numbers, a text in both languages, a message prepared, a settled point of docs/RULES.md, a screen) and with the test that proves it. What is deliberately not done says why.',
    'A rule’s worked cases stand in `test/fixtures/ruleCases.json` and `test/fixtures/ruleCasesSecond.json`; `test/domain/rules/plan/plan.test.ts` and `test/domain/rules/rules.secondEdition.test.ts` play each of them.',
    ...ARTICLE_IDS.map(articleSection),
    '*This page is written by `npm run docs` from the rows in `tools/docs/articles/`; it is not edited by hand.*',
  ].join('\n\n')}\n`
