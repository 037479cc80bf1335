import { fine, suggestion, type Advice } from './advice.ts'
import type { CoachedMessage } from './coachedMessage.ts'
import { mentions, plainWords } from './plainWords.ts'
import { fold } from '#domain/fold.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import { saidPost } from '#domain/messages/postName.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { characterCount } from '#domain/messages/wordCount.ts'

/** Characters of a subject line that a telephone or a narrow list still shows. */
export const SUBJECT_MAX = 70

const ONLY_THANKS =
  /^(?:re )?(?:(?:un |mille )?(?:tres )?(?:grand )?mercis?|remerciements?|(?:many )?thanks|(?:a big )?thank you|thank u)(?: (?:beaucoup|encore|bien|infiniment|a vous|so much|very much|a lot|again))*$/u
const MONTH =
  'jan(?:v(?:ier)?|uary)?|fev(?:r(?:ier)?)?|feb(?:ruary)?|mars?|march|avr(?:il)?|apr(?:il)?|mai|may|juin|june?|juil(?:let)?|july?|aout|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|dec(?:embre|ember)?'
/** « 2 mails » and « 3 juniors » are no days: the month ends where the word does. */
const DAY = new RegExp(
  String.raw`\b(?!24/7)(?:[12]?\d|3[01]|0[1-9]) ?/ ?(?:1[0-2]|0?[1-9])\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\d{1,2}\.|\b\d{1,2}(?:er|st|nd|rd|th)? ?(?:${MONTH})\b|\b(?:${MONTH}) \d{1,2}\b|\b(?:hier|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b`,
  'u',
)
/** Words of a subject that tell nothing of the talk itself. */
const PLAIN =
  /^(?:entretien|interview|merci|thanks?|thank|you|for|our|notre|votre|your|pour|the|talk|conversation|rencontre|echange|suite|relance|follow|poste|job|role|candidature|application|your|from|with|about|sujet|remerciements?)$/u

/** Whether a subject names a theme beside the day: two telling words of its own. */
const namesTheme = (subject: string): boolean =>
  plainWords(subject.replace(/\d+/gu, ' ')).filter(
    (word) => word.length >= 4 && !PLAIN.test(word) && !DAY.test(`1 ${word}`) && !DAY.test(word),
  ).length >= 2

const namesDay = (subject: string): boolean => DAY.test(fold(subject))

const DATED_BY: readonly string[] = ['thank', 'follow-up', 'call-back', 'mail-after-message']

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
  const post = saidPost(application.details)
  const length = characterCount(subject)
  const long = suggestion('subject', 'subject-long', { n: length, most: SUBJECT_MAX })
  // Who made an offer knows which one it is: the day of the interview says nothing more.
  const row = isTemplate(template) ? TEMPLATES[template] : undefined
  // Who refused knows when they met; who is thanked or followed up finds the day helpful.
  const isDated =
    row === undefined ||
    (row.about === 'interview' && row.rules.some((rule) => DATED_BY.includes(rule)))
  const isPersonal = isTemplate(template) && TEMPLATES[template].about === 'person'
  const dated = namesDay(subject)
  return [
    ...(dated ? [fine('subject', 'subject-names-date')] : []),
    ...(isDated && !dated ? [suggestion('subject', 'subject-without-date')] : []),
    ...(post === '' || isPersonal
      ? []
      : [
          ...(mentions(subject, post) ? [fine('subject', 'subject-names-post')] : []),
          ...(!mentions(subject, post) && !(dated && namesTheme(subject))
            ? [suggestion('subject', 'subject-without-post')]
            : []),
        ]),
    ...(length > SUBJECT_MAX ? [long] : []),
  ]
}
