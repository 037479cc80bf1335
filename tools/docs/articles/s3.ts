import {
  channelsTest,
  coachTest,
  makeStepTest,
  messageTest,
  number,
  phoneTest,
  point,
  rule,
  template,
  text,
  whomTest,
  WORDS_HELD,
  worked,
  workedSecond,
  type Piece,
} from './piece.ts'

/** Thanks the next day to each, one week, voicemail, after a refusal. */
export const S3: readonly Piece[] = [
  {
    advice: 'Send thanks the day after the interview.',
    deeds: [rule('thank'), number('thankClosesDays')],
    proofs: [worked('thanks the next morning')],
  },
  {
    advice: 'Thank each person who interviewed you.',
    deeds: [rule('thank'), point(29)],
    proofs: [worked('one thanks per person met')],
  },
  {
    advice: 'E-mail suits these first days; a written word is valued too.',
    deeds: [
      text('rules.channelReasons.thanks-in-writing', 'se garde', 'is kept'),
      template('thanks-letter', '{salutation}', '{salutation}'),
    ],
    proofs: [channelsTest('thank by e-mail, LinkedIn, letter')],
  },
  {
    advice: 'Thank for the time, say why you fit, and that the company interests you.',
    deeds: [
      template('thanks-email', 'temps', 'taking the time'),
      template('thanks-email', '[[assets:', '[[assets:'),
    ],
    proofs: [messageTest('%s (%s) passes its own coach, names and dates its subject')],
  },
  {
    advice: 'Be short.',
    deeds: [text('coach.advice.too-long', 'd’un trait', 'in one go')],
    proofs: [coachTest('the length of a message')],
  },
  {
    advice: 'The thanks are the place for what you forgot to say.',
    deeds: [template('thanks-email', '[[addition:', '[[addition:')],
    proofs: [
      messageTest(
        'shows a block as soon as there is something to say, and as the person switches it',
      ),
    ],
  },
  {
    advice: 'After a week without news, follow up.',
    deeds: [number('firstFollowUpDays'), text('rules.reasons.no-date', '{delay}', '{delay}')],
    proofs: [worked('no promise: one week, Tuesday to Tuesday')],
  },
  {
    advice: 'Silence does not mean that somebody else was chosen: dates slip.',
    deeds: [text('rules.hints.vague-promise', 'souvent rien', 'often it means nothing')],
    proofs: [makeStepTest('that they agreed to call, and a vague promise softly, once')],
  },
  {
    advice: 'The follow-up may go to human resources or to your main contact.',
    deeds: [text('rules.hints.or-somebody-else', '{person}', '{person}')],
    proofs: [whomTest('names HR as the alternative')],
  },
  {
    advice: 'Ask about the next steps.',
    deeds: [
      text('rules.hints.ask-at-the-end', 'prochaines étapes', 'next steps'),
      template('follow-up-first', 'prochaine étape', 'next step'),
    ],
    proofs: [makeStepTest('what to ask before leaving, with the preparation'), WORDS_HELD],
  },
  {
    advice: 'A call is more personal than an e-mail.',
    deeds: [text('rules.channelReasons.by-voice', 'voix', 'more personal')],
    proofs: [channelsTest('end with the switchboard, and say to ask the assistant first')],
  },
  {
    advice: 'At the first voicemail, hang up and call again later.',
    deeds: [rule('call-back')],
    proofs: [worked('no answer to a morning call: once more the same afternoon')],
  },
  {
    advice: 'Do not call often without a message: missed calls are seen.',
    deeds: [
      number('leaveMessageFromCall'),
      number('mailAfterCalls'),
      text('rules.hints.leave-message', 'laissez cette fois un message', 'leave a message'),
    ],
    proofs: [makeStepTest('to leave a message from the second unanswered call on')],
  },
  {
    advice: 'Prepare the voicemail, so that the machine does not cut you off.',
    deeds: [
      template('voicemail-script', '{own-phone}', '{own-phone}'),
      text('coach.advice.voicemail-too-long', 'couper', 'cut you off'),
    ],
    proofs: [phoneTest('begins with the voicemail when a message is to be left this time')],
  },
  {
    advice: 'After a refusal, ask for comments.',
    deeds: [rule('refusal-thanks'), text('rules.whats.refusal-thanks', 'retour', 'feedback')],
    proofs: [worked('a refusal before any interview is thanked for, not approached again')],
  },
  {
    advice: 'They may say what kind of person was chosen: ask that rather than why not you.',
    deeds: [
      template(
        'refusal-thanks',
        'quel profil répond le mieux',
        'what kind of candidate suits the role best',
      ),
    ],
    proofs: [WORDS_HELD],
  },
  {
    advice: 'Thank by hand after a refusal: it leaves a lasting impression.',
    deeds: [
      text('rules.channelReasons.address-known', 'main', 'by hand'),
      template('handwritten-letter', '{salutation}', '{salutation}'),
    ],
    proofs: [channelsTest('thank after a refusal by letter first where an address is known')],
  },
  {
    advice: 'Another post of theirs may suit you later: keep the door open.',
    deeds: [
      template('refusal-thanks', 'Si un poste similaire', 'If a similar role'),
      rule('re-approach'),
    ],
    proofs: [WORDS_HELD, worked('a contact the minute before it opens leaves the re-approach')],
  },
  {
    advice: 'A contact may move to another company, and open a door there.',
    deeds: [text('people.leftHint', 'nouvel employeur', 'new employer'), point(41)],
    proofs: [WORDS_HELD, workedSecond('gone, says the other card: the next in line')],
  },
  {
    advice: 'The contacts made are precious for later.',
    deeds: [rule('keep-in-touch'), number('keepInTouchMonths')],
    proofs: [workedSecond('after that word a sign every quarter')],
  },
]
