import { fine, suggestion, type Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { mentions, plainWords } from './plainWords.ts'
import { fold } from '#domain/fold.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { characterCount } from '#domain/messages/wordCount.ts'

/** Characters of a subject line that a telephone or a narrow list still shows. */
export const SUBJECT_MAX = 70

const ONLY_THANKS =
  /^(?:re )?(?:(?:un |mille )?(?:tres )?(?:grand )?mercis?|remerciements?|(?:many )?thanks|(?:a big )?thank you|thank u)(?: (?:beaucoup|encore|bien|infiniment|a vous|so much|very much|a lot|again))*$/u
const DAY =
  /\d{1,2} ?[/.-] ?\d{1,2}|\b\d{1,2}(?:er|st|nd|rd|th)? ?(?:jan|fev|feb|mar|avr|apr|mai|may|juin|jun|juil|jul|aou|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|\b(?:hier|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/u

const namesDay = (subject: string): boolean => DAY.test(fold(subject))

/** A subject line carries the date and the post, not a bare « Merci » (S4, S5). E-mail only. */
export const subjectAdvice = (
  { template, channel, subject }: CoachedMessage,
  { application }: Pick<MessageContext, 'application'>,
): readonly Advice[] => {
  if (channel !== 'email') return []
  if (subject === undefined || subject.trim() === '')
    return [suggestion('subject', 'subject-missing')]
  if (ONLY_THANKS.test(plainWords(subject).join(' ')))
    return [suggestion('subject', 'subject-only-thanks')]
  const { post } = application.details
  const length = characterCount(subject)
  const long = suggestion('subject', 'subject-long', { n: length, most: SUBJECT_MAX })
  // Who made an offer knows which one it is: the day of the interview says nothing more.
  const isDated = !isTemplate(template) || TEMPLATES[template].about === 'interview'
  const isPersonal = isTemplate(template) && TEMPLATES[template].about === 'person'
  const dated = namesDay(subject)
  return [
    ...(dated ? [fine('subject', 'subject-names-date')] : []),
    ...(isDated && !dated ? [suggestion('subject', 'subject-without-date')] : []),
    ...(post === '' || isPersonal
      ? []
      : [
          mentions(subject, post)
            ? fine('subject', 'subject-names-post')
            : suggestion('subject', 'subject-without-post'),
        ]),
    ...(length > SUBJECT_MAX ? [long] : []),
  ]
}
