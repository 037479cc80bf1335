import { withAn } from '#domain/messages/english/article.ts'
import { withArticle, withAu, withChez, withDu } from '#domain/messages/french/contraction.ts'
import { withDe, withQue } from '#domain/messages/french/elision.ts'
import { midSentence } from './midSentence.ts'
import type { By } from '#domain/vocabulary.ts'

/** What a value may be sent through on its way into the text. */
export const FILTER_IDS = ['inside', 'de', 'du', 'au', 'article', 'chez', 'que', 'an'] as const
export type FilterId = (typeof FILTER_IDS)[number]

interface Filter {
  readonly apply: (value: string) => string
  /** What precedes the field while the value is missing. */
  readonly beforeMissing: string
}

/**
 * `inside`: a post in mid-sentence; `de` and `que`: elided; `du`, `au` and `chez`: contracted with
 * a company's own article too; `article`: a company with the article it is said with, where that is
 * certain; `an`: English a or an. There is no « le »: the gender of a bare name or a post is not
 * known, and never guessed.
 */
const FILTERS: By<FilterId, Filter> = {
  inside: { apply: midSentence, beforeMissing: '' },
  de: { apply: withDe, beforeMissing: 'de ' },
  du: { apply: withDu, beforeMissing: 'de ' },
  au: { apply: withAu, beforeMissing: 'à ' },
  article: { apply: withArticle, beforeMissing: '' },
  chez: { apply: withChez, beforeMissing: 'chez ' },
  que: { apply: withQue, beforeMissing: 'que ' },
  an: { apply: withAn, beforeMissing: 'a ' },
}

/** The filter of that name; a name of a newer version has none, and leaves the value as it is. */
export const filterNamed = (name: string): Filter | undefined =>
  FILTER_IDS.some((id) => id === name) ? FILTERS[name as FilterId] : undefined
