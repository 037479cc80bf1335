import {
  channelsTest,
  coachTest,
  courtesyTest,
  makeStepTest,
  messageTest,
  number,
  phoneTest,
  point,
  proof,
  rule,
  rulesTest,
  screen,
  screenTest,
  template,
  text,
  whomTest,
  WORDS_HELD,
  worked,
  workedSecond,
  type Piece,
} from './piece.ts'

/** Urgency and seniority, mid-week office hours, whom, how to write and to call. */
const WHEN: readonly Piece[] = [
  {
    advice: 'Leave knowing who contacts whom, when and how.',
    deeds: [
      rule('prepare'),
      text('rules.hints.ask-at-the-end', 'qui rappelle qui', 'who calls whom'),
      text('interview.nextContact', 'recontacte', 'contacts'),
    ],
    proofs: [makeStepTest('what to ask before leaving, with the preparation')],
  },
  {
    advice: 'A senior post takes longer: no call after two days.',
    deeds: [number('firstFollowUpSeniorDays')],
    proofs: [worked('senior post: from the tenth day, Friday morning is fine')],
  },
  {
    advice: 'See who really decides: with people above those you met it takes longer.',
    deeds: [
      number('decidersExtraDays'),
      point(47),
      text('interview.deciders', 'plus haut', 'higher up'),
      text('rules.hints.ask-at-the-end', 'qui la prend', 'who makes it'),
    ],
    proofs: [workedSecond('others decide: three days more'), WORDS_HELD],
  },
  {
    advice: 'Where nobody is needed at once it takes longer too.',
    deeds: [text('rules.reasons.no-date-no-hurry', 'pas pressé', 'no hurry'), point(47)],
    proofs: [workedSecond('no hurry: like a senior post')],
  },
  {
    advice: 'What they announced guides what you do, a number of days included.',
    deeds: [rule('follow-up'), point(34)],
    proofs: [worked('promised within five days'), workedSecond('seven days include the last one')],
  },
  {
    advice: 'Do not run ahead of the date agreed.',
    deeds: [text('rules.warnings.before-promise', 'date', 'gave a date')],
    proofs: [
      courtesyTest('warns the day before, not on the day'),
      rulesTest('is never run ahead of, whatever was tried before it'),
    ],
  },
  {
    advice: 'The vaguer the date, the weaker the sign.',
    deeds: [text('rules.hints.vague-promise', 'moins net', 'weaker sign')],
    proofs: [makeStepTest('that they agreed to call, and a vague promise softly, once')],
  },
  {
    advice: 'A week is right on average, Tuesday to Tuesday.',
    deeds: [number('firstFollowUpDays')],
    proofs: [worked('no promise: one week, Tuesday to Tuesday')],
  },
  {
    advice: 'Where it has to go fast, a little less: Tuesday to Monday.',
    deeds: [number('firstFollowUpUrgentDays')],
    proofs: [worked('urgent post: Tuesday to Monday, in the afternoon')],
  },
  {
    advice: 'Write and call in the middle of the week, from nine to six.',
    deeds: [
      screen('settings/SettingsScreen.vue'),
      text('rules.warnings.outside-contact-hours', 'créneau', 'next good slot'),
    ],
    proofs: [rulesTest('nobody is contacted outside contact hours, thanks and invitations aside')],
  },
  {
    advice: 'Not on Friday late in the day, not first thing on Monday.',
    deeds: [text('settings.urgentOnly', 'urgents', 'Urgent')],
    proofs: [worked('four on a Friday waits for Monday afternoon where the post is urgent')],
  },
]

const HOW: readonly Piece[] = [
  {
    advice: 'Turn to whoever received you.',
    deeds: [rule('follow-up'), point(26)],
    proofs: [whomTest('goes to the one who received me')],
  },
  {
    advice: 'Exchange cards: leave with the direct line, and need no switchboard.',
    deeds: [text('rules.hints.ask-at-the-end', 'carte de visite', 'business card')],
    proofs: [makeStepTest('what to ask before leaving, with the preparation')],
  },
  {
    advice: 'Take down name, e-mail and direct number of whoever you may contact.',
    deeds: [rule('missing-detail'), text('rules.hints.who-to-reach', 'numéro', 'a number')],
    proofs: [whomTest('hints at what is missing where nobody is recorded')],
  },
  {
    advice: 'An e-mail intrudes less.',
    deeds: [text('rules.channelReasons.less-intrusive', 'moins intrusif', 'less intrusive')],
    proofs: [channelsTest('begin with what they asked for')],
  },
  {
    advice: 'Call where the post lives on direct contact, as in sales.',
    deeds: [
      text('rules.channelReasons.direct-contact', 'contact direct', 'direct contact'),
      text('interview.directContactHint', 'vente', 'Sales'),
    ],
    proofs: [worked('phone before mail for a sales post')],
  },
  {
    advice: 'Come back to a point of the interview, to make it clear or to add to it.',
    deeds: [
      text('coach.advice.no-moment-quoted', 'moment de l’entretien', 'moment of the interview'),
      template('thanks-email', '{points}', '{points}'),
    ],
    proofs: [
      coachTest('likes a moment of the interview in a thanks, and asks for one otherwise'),
      screenTest('takes a moment of the interview and puts it into the text'),
    ],
  },
  {
    advice: 'A call may disturb: ask the assistant first for a good moment.',
    deeds: [text('rules.hints.ask-assistant-first', 'bon moment', 'good moment')],
    proofs: [phoneTest('dials by tel: and says to ask the assistant first')],
  },
  {
    advice: 'Leave a message rather than calling on and on; write at the end of the week.',
    deeds: [rule('mail-after-message'), number('mailAfterMessageDays')],
    proofs: [worked('voicemail on Tuesday: mail on Friday')],
  },
  {
    advice: 'A follow-up is brief and exact, and wants to know what becomes of your application.',
    deeds: [
      text('coach.advice.no-question', 'question', 'asks nothing'),
      text('coach.advice.too-long', 'd’un trait', 'in one go'),
    ],
    proofs: [coachTest('the length of a message')],
  },
  {
    advice: 'Its subject has your name, the day of the interview and the post.',
    deeds: [
      template('follow-up-first', '{signature}', '{signature}'),
      text('coach.advice.subject-without-date', 'jour', 'day'),
      text('coach.advice.subject-without-post', 'poste', 'job'),
    ],
    proofs: [
      messageTest('%s (%s) passes its own coach, names and dates its subject'),
      coachTest('misses the date, the post or the whole subject'),
    ],
  },
  {
    advice: 'Ask when they will decide.',
    deeds: [template('follow-up-first', 'quand la décision', 'when the decision')],
    proofs: [messageTest('%s (%s) passes its own coach, names and dates its subject')],
  },
  {
    advice: 'Ask nothing long or wide open such as what they thought of you.',
    deeds: [text('coach.advice.judgement-question', 'jugement', 'judgement')],
    proofs: [
      coachTest('the coach on the tone'),
      coachTest('does not take a question about the date for a judgement'),
    ],
  },
  {
    advice: 'Offer to answer whatever they still want to know.',
    deeds: [
      template('follow-up-first', 'j’y répondrai volontiers', 'I will gladly answer it'),
      template('follow-up-first', '{own-phone}', '{own-phone}'),
    ],
    proofs: [
      WORDS_HELD,
      messageTest('signs with the number to call by e-mail, where there is one'),
    ],
  },
  {
    advice: 'On the telephone be short: who you are, whether it is a good moment, one question.',
    deeds: [template('phone-script', 'Avez-vous une minute', 'Do you have a minute')],
    proofs: [
      messageTest('keeps the phone opening and question within thirty seconds'),
      proof(
        'test/domain/messages/callScripts.test.ts',
        'takes the time of calm speech, in steps of five seconds',
      ),
    ],
  },
]

export const S4: readonly Piece[] = [...WHEN, ...HOW]
