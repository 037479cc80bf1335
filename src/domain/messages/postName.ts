/** What advertisements put behind a post: « (H/F) », « F/H », "(m/f/d)". */
const GENDER_MARK =
  /\s*(?:\([hfmwdx](?:\s?[/-]\s?[hfmwdxn])+\)|\b[hfmw](?:\s?\/\s?[hfmwdxn])+)\s*$/iu

/** The post as one says it to somebody: without the mark of an advertisement. */
export const postName = (post: string): string => post.replace(GENDER_MARK, '') || post
