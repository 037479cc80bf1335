import { counts, sentIn, subjectOf } from '#domain/entry/entry.ts'
import { interviewOf, pointsFor, recipient } from '#domain/messages/about.ts'
import { fine, idea, suggestion, type Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { mentions, plainWords } from './plainWords.ts'
import { SAME_TEXT_FROM, similarity } from './similarity.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { isTemplate, TEMPLATES, type Template } from '#domain/messages/templates.ts'
import { visible } from '#domain/messages/visible.ts'

const JUDGEMENT =
  /\b(?:avez vous pense|pensez vous|avez vous trouve|pensiez vous) (?:de |d )?(?:moi|mon|ma|mes|notre)\b|\bcomment (?:m avez vous trouve|etais je|ai je ete)|\bwhat (?:did|do) you think (?:of|about) (?:me|my|our)\b|\bhow did i do\b/u

const questionsIn = (body: string): number =>
  body.replace(/(?:https?:\/\/|www\.)\S+/giu, '').match(/\?+/gu)?.length ?? 0

/** A thanks that has room for a question; an invitation has none. */
const isThanks = (row: Template | undefined): boolean =>
  row?.rules.includes('thank') === true && row.most === undefined

const questionAdvice = ({ template, body }: CoachedMessage): readonly Advice[] => {
  const row = isTemplate(template) ? TEMPLATES[template] : undefined
  // A script for the telephone holds the answers to several turns of the conversation.
  if (row?.spoken === true) return []
  const questions = questionsIn(body)
  if (questions > 1) return [suggestion('tone', 'several-questions', { n: questions })]
  if (isThanks(row))
    return [
      questions === 1
        ? fine('tone', 'thoughtful-question')
        : idea('tone', 'no-thoughtful-question'),
    ]
  if (row?.asks !== true) return []
  return [questions === 1 ? fine('tone', 'one-question') : suggestion('tone', 'no-question')]
}

const sentToColleague = (body: string, context: MessageContext): boolean => {
  const id = recipient(context)?.id
  const since = interviewOf(context)?.at ?? ''
  const names = context.application.people.map(({ name }) => name)
  return context.application.entries.some((entry) => {
    const { subject } = subjectOf(entry)
    const text = sentIn(entry)
    return (
      counts(entry.kind, 'contact') &&
      entry.at >= since &&
      subject !== undefined &&
      subject !== id &&
      text !== undefined &&
      similarity(text, body, names) >= SAME_TEXT_FROM
    )
  })
}

const momentAdvice = (
  { template, body }: CoachedMessage,
  context: MessageContext,
): readonly Advice[] => {
  const row = isTemplate(template) ? TEMPLATES[template] : undefined
  if (!isThanks(row)) return []
  const filled = visible(context.filled?.['points'])
  const points = filled === undefined ? pointsFor(context) : [filled]
  return [
    points.some((point) => mentions(body, point))
      ? fine('tone', 'moment-quoted')
      : suggestion('tone', 'no-moment-quoted'),
  ]
}

/** One closed question, a text of its own for each person, a moment of the exchange (S4, S5). */
export const toneAdvice = (message: CoachedMessage, context: MessageContext): readonly Advice[] => [
  ...momentAdvice(message, context),
  ...questionAdvice(message),
  ...(JUDGEMENT.test(plainWords(message.body).join(' '))
    ? [suggestion('tone', 'judgement-question')]
    : []),
  ...(sentToColleague(message.body, context) ? [suggestion('tone', 'same-as-colleague')] : []),
]
