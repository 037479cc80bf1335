import { readPost } from '#domain/posts/readPost.ts'
import type { Details } from '#domain/logbook/details.ts'

/** The post as one says it to somebody: without the parts of an advertisement. */
export const postName = (post: string): string => readPost(post).said || post

/** The post as the person says it, where they were asked, else as it reads without an advertisement's parts. */
export const saidPost = ({ post, postSaid }: Pick<Details, 'post' | 'postSaid'>): string =>
  postSaid ?? postName(post)
