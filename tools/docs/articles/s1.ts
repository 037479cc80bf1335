import {
  channelsTest,
  makeStepTest,
  messageTest,
  number,
  point,
  proof,
  rule,
  screen,
  screenTest,
  template,
  templatesTest,
  text,
  WORDS_HELD,
  worked,
  workedSecond,
  type Piece,
} from './piece.ts'

/** When to follow up, four levels of content, LinkedIn, e-mail or telephone. */
export const S1: readonly Piece[] = [
  {
    advice: 'Following up is a good idea, and eleven days after the interview is not too late.',
    deeds: [rule('follow-up')],
    proofs: [makeStepTest('suggests a late follow-up at the next good slot')],
  },
  {
    advice: 'A follow-up says again that the job interests you, and recalls the interview.',
    deeds: [
      text('rules.whats.follow-up', 'votre intérêt', 'you are interested'),
      template('follow-up-first', '[[interest:', '[[interest:'),
    ],
    proofs: [WORDS_HELD, messageTest('%s (%s) reads well without any optional block')],
  },
  {
    advice: 'It recalls what you would bring, in up to five strengths seen together.',
    deeds: [
      text('interview.assetsHint', 'cinq au plus', 'five at most'),
      template('follow-up-first', '[[assets:', '[[assets:'),
    ],
    proofs: [
      messageTest('shows at most five of %i assets'),
      screenTest('takes up to five strengths'),
    ],
  },
  {
    advice: 'It slips in what was not said at the interview.',
    deeds: [
      text('interview.additionHint', 'auriez aimé dire', 'would have liked to say'),
      template('follow-up-first', '[[addition:', '[[addition:'),
    ],
    proofs: [
      messageTest(
        'shows a block as soon as there is something to say, and as the person switches it',
      ),
    ],
  },
  {
    advice: 'It takes a document or a link along.',
    deeds: [
      screen('messages/ComposeScreen.vue'),
      template('follow-up-first', '[[document:', '[[document:'),
    ],
    proofs: [
      screenTest('are listed with their weight, named in the text, and leave with the draft'),
      proof('test/domain/messages/sending/emlDraft.test.ts', 'carries files whole, with any name'),
    ],
  },
  {
    advice: 'Ideas of what to join: a study, a memo, a demonstration, an article.',
    deeds: [text('interview.documentsHint', 'un article', 'an article')],
    proofs: [WORDS_HELD],
  },
  {
    advice: 'Between two close candidates, the one who follows up nearly always wins.',
    notDone:
      'Relance names no chances of success: it would be pressure, and nobody can know them for one application.',
  },
  {
    advice: 'Follow up on the day they said they would decide.',
    deeds: [rule('follow-up'), number('graceAfterPromiseWorkingDays')],
    proofs: [worked('the promised date comes first')],
  },
  {
    advice: 'Without such a day, follow up 10 to 15 days after the interview.',
    deeds: [
      number('firstFollowUpSeniorDays'),
      number('firstFollowUpClosesDays'),
      text('rules.reasons.no-date', '10 à 15', '10 to 15'),
    ],
    proofs: [worked('senior post: from the tenth day, Friday morning is fine')],
  },
  {
    advice:
      'After a refusal, come back shortly before the chosen person’s trial ends: month 2.5 of three.',
    deeds: [rule('re-approach')],
    proofs: [
      worked('month 2.5 after a refusal'),
      worked("the chosen candidate's start date counts when known"),
    ],
  },
  {
    advice: 'After a fair or a networking meeting, the moment agreed there counts too.',
    deeds: [rule('follow-up'), point(44)],
    proofs: [
      worked('at a fair the promise comes first too'),
      workedSecond('among acquaintances ten days'),
    ],
  },
  {
    advice: 'Ask at the end of every interview on which day they will decide.',
    deeds: [
      rule('prepare'),
      text('rules.hints.ask-at-the-end', 'la date de leur décision', 'the date of their decision'),
      screen('interview/DebriefScreen.vue'),
    ],
    proofs: [makeStepTest('what to ask before leaving, with the preparation')],
  },
  {
    advice: 'The same day, propose to stay in touch on LinkedIn.',
    deeds: [
      rule('connect'),
      number('connectHours'),
      template('linkedin-invitation', 'rester en contact', 'stay in touch'),
    ],
    proofs: [
      templatesTest('invites on LinkedIn those not connected yet, and nobody else'),
      worked('an invitation sent is not proposed again'),
    ],
  },
  {
    advice: 'Where the invitation was accepted, LinkedIn is the way: the message will be read.',
    deeds: [text('rules.channelReasons.connected', 'sera lu', 'will be read')],
    proofs: [
      channelsTest('know a connection from the journal too'),
      worked('LinkedIn before mail when the connection was accepted'),
    ],
  },
  {
    advice: 'Otherwise write an e-mail; ask for everybody’s address before you leave.',
    deeds: [text('rules.hints.ask-at-the-end', 'l’e-mail', 'e-mail'), rule('missing-detail')],
    proofs: [
      proof(
        'test/domain/rules/rows/followUp.test.ts',
        'asks for them where someone gave none and nobody can be reached',
      ),
    ],
  },
  {
    advice: 'Where you got on well, call.',
    deeds: [
      text('rules.channelReasons.good-rapport', 'courant', 'got on well'),
      text('interview.rapportHint', 'appeler', 'calling'),
    ],
    proofs: [
      channelsTest('put the phone first after a good rapport, before an accepted connection'),
    ],
  },
  {
    advice: 'Somebody who picks up cannot help answering.',
    notDone:
      'Nobody is to be cornered: the script asks whether it is a good moment, and offers to call again.',
  },
]
