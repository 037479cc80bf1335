import { isPost } from './nameWords.ts'

/** Only a title that is written out: « Directeur M Kessler » may be anything. */
const BEFORE_TITLE = /^(.+?)\s+(?=(?:(?:madame|mme|mlle|monsieur|mr|mrs|ms)\.?|m\.)\s+\p{L})/iu

/** « Directrice Mme Roussel », "Recruiter Ms Jones": what stands before the title is a post. */
export const withoutPostBefore = (part: string): string => {
  const [before = '', post = ''] = BEFORE_TITLE.exec(part) ?? []
  return isPost(post) ? part.slice(before.length) : part
}
