import type { SourceId } from '#domain/rules/step.ts'
import type { By } from '#domain/vocabulary.ts'
import type { Piece } from './articles/piece.ts'
import { S1 } from './articles/s1.ts'
import { S2 } from './articles/s2.ts'
import { S3 } from './articles/s3.ts'
import { S4 } from './articles/s4.ts'
import { S5 } from './articles/s5.ts'

/** The articles advice comes from; what is our own choice comes from none. */
export type ArticleId = Exclude<SourceId, 'own'>

/** Every piece of advice of each article, in the order it is given there or close to it. */
export const ARTICLES: By<ArticleId, readonly Piece[]> = { S1, S2, S3, S4, S5 }
export const ARTICLE_IDS = Object.keys(ARTICLES) as readonly ArticleId[]
