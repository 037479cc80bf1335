import { isCanada, type Place } from './naturalPlace.ts'
import type { Edge } from './naturalSpan.ts'

export type Way = 'next' | 'this' | 'last' | null
type Unit = 'week' | 'weekend' | 'month' | 'year' | 'quarter' | null

/** The words of a stretch, whatever their order; `null` where one of them is none. */
export interface SpanWords {
  readonly way: Way
  readonly edge: Edge
  readonly unit: Unit
  readonly month: number | null
  readonly year: number | null
  readonly half: 1 | 2 | null
  readonly isWithin: boolean
}

const DROPPED = new Set(
  (
    'de du d des la le les l the of on s en au a in over tout toute later sometime some time at point ' +
    'very plus tard courant cours course pendant durant during part partie toward towards vers encore ' +
    'deja seulement still already only'
  ).split(' '),
)
/** « Courant décembre », "in the course of": the stretch itself is meant, not its length. */
export const THROUGH = /\b(?:courant|cours|course|pendant|durant|during|later|plus tard)\b/
const WORDS: ReadonlyMap<string, Partial<SpanWords>> = new Map(
  (
    [
      [
        'prochain prochaine prochains prochaines next nxt pro proch coming upcoming',
        { way: 'next' },
      ],
      ['ce cet cette this current ci', { way: 'this' }],
      ['dernier derniere passe passee last previous', { way: 'last' }],
      ['fin end late', { edge: 'end' }],
      ['debut early start beginning', { edge: 'start' }],
      ['mi mid middle milieu', { edge: 'middle' }],
      ['semaine sem week', { unit: 'week' }],
      ['WEEKEND', { unit: 'weekend' }],
      ['mois month', { unit: 'month' }],
      ['annee year', { unit: 'year' }],
      ['trimestre quarter', { unit: 'quarter' }],
      ['dans within sous inside endeans', { isWithin: true }],
      ...Array.from({ length: 12 }, (_, at) => [`M${String(at + 1)}`, { month: at + 1 }] as const),
      ['HALF1', { half: 1 }],
      ['HALF2', { half: 2 }],
    ] as const
  ).flatMap(([words, meaning]) => words.split(' ').map((word) => [word, meaning] as const)),
)

/** "Mid to late December", « début ou mi-décembre »: it is theirs to the later end. */
const EITHER_EDGE =
  /\b(?:debut|mi|early|mid|beginning|start) (?:-|\/|a|to|or|ou) (?=(?:mi|fin|mid|late|end)\b)|\b(?:debut|early) (?=mid?\b)|\bmid? (?=(?:fin|late)\b)/g

export const named = (phrase: string, place: Place): string =>
  phrase
    .replace(/\b(?:qui vient|a venir)\b/g, 'prochain')
    .replace(/\bnew (?=week\b)/g, 'next ')
    .replace(/\b(?:(?:back|tail|rear|latter) (?:end|part|half)|derniere partie)\b/g, 'end')
    .replace(/\b(?:fore|front) (?:end|part)\b/g, 'start')
    .replace(/\b(?:en cours|courante)$/g, 'ce')
    .replace(/\b(ce|cette) (\w+) ci\b/g, '$1 $2')
    .replace(/\b(?:mois|month) (?:de |d |of )?(?=M\d)/g, '')
    .replace(EITHER_EDGE, '')
    .replace(/\beow\b/g, 'end week')
    .replace(/\beom\b/g, 'end month')
    .replace(/\beoy\b/g, 'end year')
    .replace(/\beoq\b/g, 'end quarter')
    .replace(/\b([qt] [1-4])[/-](?=\d)/g, '$1 ')
    .replace(/\b([1-4]) (q|t)(?= \d)/g, '$2 $1')
    .replace(
      /#([12]) semestre\b|\bh ([12])(?=$| )|\bs ([12])(?= 20\d\d)/g,
      (_, one?: string, two?: string, three?: string) => `HALF${one ?? two ?? three ?? ''} year`,
    )
    .replace(/\b(?:q|t) [1-4](?= |$)/g, (of) => `quarter M${String(Number(of.slice(-1)) * 3)}`)
    .replace(
      /#([1-4]) (?:trimestre|quarter)\b/g,
      (_, of: string) => `quarter M${String(Number(of) * 3)}`,
    )
    .replace(/\b(quarter M\d+|HALF\d year) (\d\d)$/g, '$1 20$2')
    .replace(/\b(month|year|quarter) end\b/g, 'end $1')
    .replace(/\b(?:fin de sem(?:aine)?|fds)\b/g, isCanada(place) ? 'WEEKEND' : 'fin semaine')
    .replace(/\b(?:week end|weekend|wkend|wk end)\b/g, 'WEEKEND')
    .replace(/#1 (?:quinzaine|half|moitie)/g, 'HALF1')
    .replace(/#2 (?:quinzaine|half|moitie)/g, 'HALF2')
    .replace(
      /(?<![\w#])(?:(?:tout )?(?:#1|premiers) (?:few )?(?:jours|days)|tout debut|very beginning)\b/g,
      'debut',
    )
    .replace(/\b(?:derniers jours|last (?:few )?days)\b/g, 'fin')

export const meaningOf = (word: string): Partial<SpanWords> | null => {
  if (/^20\d\d$/.test(word)) return { year: Number(word) }
  return WORDS.get(word) ?? null
}

export const wordsIn = (phrase: string): SpanWords | null => {
  let found: Partial<SpanWords> = {}
  for (const word of phrase.split(' ')) {
    if (DROPPED.has(word)) continue
    const said = meaningOf(word)
    // A word that is none, and a second one of its kind.
    if (said === null || Object.keys(said).some((key) => key in found)) return null
    found = { ...found, ...said }
  }
  return {
    way: null,
    edge: null,
    unit: null,
    month: null,
    year: null,
    half: null,
    isWithin: false,
    ...found,
  }
}
