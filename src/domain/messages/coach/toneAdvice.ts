import { counts, sentIn, subjectOf } from '#domain/entry/entry.ts'
import { interviewOf, pointsFor, recipient } from '#domain/messages/about.ts'
import { fine, suggestion, type Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { faultsIn } from './faults.ts'
import { isHeavy } from './heavyTone.ts'
import { quotes } from './plainWords.ts'
import { isThanks, questionAdvice } from './questionAdvice.ts'
import { SAME_TEXT_FROM, similarity } from './similarity.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import { visible } from '#domain/messages/visible.ts'

/** Whom a text that is nearly this one was sent to already: a colleague since the interview, or the same person. */
const sentBefore = (body: string, context: MessageContext): Advice['advice'] | undefined => {
  const id = recipient(context)?.id
  const since = interviewOf(context)?.at ?? ''
  const names = context.application.people.map(({ name }) => name)
  const alike = context.application.entries.flatMap((entry) => {
    const { subject } = subjectOf(entry)
    const text = sentIn(entry)
    const isMine = counts(entry.kind, 'contact') && subject !== undefined && text !== undefined
    return isMine &&
      (subject === id || entry.at >= since) &&
      similarity(text, body, names) >= SAME_TEXT_FROM
      ? [subject]
      : []
  })
  if (alike.length === 0) return undefined
  return alike.includes(id ?? '') ? 'same-as-before' : 'same-as-colleague'
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
    points.some((point) => quotes(body, point))
      ? fine('tone', 'moment-quoted')
      : suggestion('tone', 'no-moment-quoted'),
  ]
}

/** One question, a text of its own for each person, a moment of the exchange (S4, S5); no hurt. */
export const toneAdvice = (message: CoachedMessage, context: MessageContext): readonly Advice[] => {
  const before = sentBefore(message.body, context)
  const faults = faultsIn(message.body, message.language)
  const isSpoken = isTemplate(message.template) && TEMPLATES[message.template].spoken
  const questions = questionAdvice(message)
  // Who could not come has something to apologise for.
  const isApology = message.template === 'after-absence'
  const heavy =
    faults.length === 0 &&
    !isSpoken &&
    !isApology &&
    !questions.some(({ advice }) => advice === 'judgement-question') &&
    isHeavy(message.body, message.language)
  return [
    ...faults.map((fault) => suggestion('tone', fault)),
    ...(heavy ? [suggestion('tone', 'heavy')] : []),
    ...momentAdvice(message, context),
    ...questions,
    ...(before === undefined ? [] : [suggestion('tone', before)]),
  ]
}
