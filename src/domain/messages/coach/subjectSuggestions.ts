import type { CoachedMessage } from './coachedMessage.ts'
import { SUBJECT_MAX, subjectAdvice } from './subjectAdvice.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { missingIn, plainText } from '#domain/messages/draft/parts.ts'
import { saidPost } from '#domain/messages/postName.ts'
import { subjectLine } from '#domain/messages/draft/subjectLine.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import { characterCount } from '#domain/messages/wordCount.ts'

/** Subjects offered at a time. */
export const SUGGESTIONS_MAX = 2

/** A long post, shorter word by word, as long as it still says something. */
const shorterPosts = (post: string): readonly string[] => {
  const words = post.split(/\s+/u)
  return words
    .slice(1)
    .map((_, index) => words.slice(0, words.length - index).join(' '))
    .map((shorter) =>
      shorter.replace(/(?:[\s,;:–-]+(?:de|du|des|la|le|les|en|et|of|and|the|for)?)+$/iu, ''),
    )
}

const isFine = (subject: string, message: CoachedMessage, context: MessageContext): boolean =>
  characterCount(subject) <= SUBJECT_MAX &&
  subjectAdvice({ ...message, subject }, context).every(({ kind }) => kind === 'fine')

/**
 * Subject lines the coach has nothing to say against, for a message whose own it has: those of the
 * template's other wordings, then plain ones. A post too long for a telephone is shortened.
 */
export const subjectSuggestions = (
  message: CoachedMessage,
  context: MessageContext,
  texts: MessageTexts,
): readonly string[] => {
  const current = message.subject ?? ''
  if (message.channel !== 'email' || isFine(current, message, context)) return []
  const { template } = message
  const own = isTemplate(template) ? texts.templates[template] : []
  const isAboutInterview = !isTemplate(template) || TEMPLATES[template].about === 'interview'
  const sources = [
    ...own.flatMap(({ subject }) => subject ?? []),
    ...(isAboutInterview ? texts.plainSubjects : []),
  ]
  const post = saidPost(context.application.details)
  const made = [undefined, ...shorterPosts(post)].flatMap((shorter) =>
    sources.flatMap((source) => {
      const filled = shorter === undefined ? {} : { filled: { ...context.filled, post: shorter } }
      const parts = subjectLine(source, texts.language, { ...context, ...filled })
      return missingIn(parts).length > 0 ? [] : [plainText(parts)]
    }),
  )
  return [...new Set(made)]
    .filter((subject) => subject !== current && isFine(subject, message, context))
    .slice(0, SUGGESTIONS_MAX)
}
