export const coach = {
  title: 'Second look',
  intro: 'Suggestions, nothing more.',
  fine: 'What works already',
  suggestion: 'To revise, if you wish',
  idea: 'An idea',
  moment: 'A moment of the interview',
  momentHint: 'For example: the spring deadlines.',
  quote: 'Quote it',
  question: 'Your question',
  questionHint: 'For example: how does the team share out the work at the end of the month?',
  ask: 'Ask it',
  choose: 'Choose',
  chooseSubject: 'Choose the subject: {subject}',
  suggestions: 'Other subjects',
  groups: {
    subject: 'The subject',
    length: 'The length',
    tone: 'The tone',
    sending: 'Before sending',
  },
  advice: {
    'subject-missing': 'Add a subject: without one, a message is easily overlooked.',
    'subject-only-thanks':
      'The subject only says thank you. With the date and the job, they will know at once what it is about.',
    'subject-without-date': 'The subject does not give the day of the interview.',
    'subject-without-post': 'The subject does not name the job.',
    'subject-long': '{n} characters: on a phone, the end of the subject will be cut off.',
    'subject-names-date': 'The subject gives the day of the interview.',
    'subject-names-post': 'The subject names the job.',
    'too-long': '{n} words. Below {most}, a message is read in one go.',
    'too-short':
      '{n} words: a little short. One sentence about the interview is enough to round it out.',
    'length-fine': '{n} words, {seconds} seconds to read.',
    'linkedin-fine': '{n} characters of the {most} that LinkedIn takes.',
    'linkedin-too-long':
      '{n} characters: LinkedIn accepts {most} in an invitation. Shorten it before copying.',
    'voicemail-too-long':
      '{n} words: beyond {most}, the machine may cut you off before your number.',
    'no-question':
      'The message asks nothing. A single question about the date makes it easier to answer.',
    'several-questions':
      '{n} questions: keep the one that matters most, it will be easier to answer.',
    'one-question': 'A single question, easy to answer.',
    'no-thoughtful-question':
      'One thoughtful question about the work or the team would show your interest. Just one, if it comes to you.',
    'thoughtful-question': 'Your question shows that you have thought about it.',
    'follow-the-company':
      'Follow the company’s page and its other networks too: they will give you something to talk about.',
    'judgement-question':
      'This question asks for a judgement on you, which is hard to give in writing. Ask about a date instead.',
    'open-question':
      'This question takes a long answer. One that can be answered in a word is answered more often.',
    'question-mark': 'The question mark is missing.',
    'not-now': 'Pay and working hours can be asked about later: here, thanks come first.',
    begging:
      'The tone apologises or begs, which weakens your request. Simply say that you are interested.',
    pressure:
      'The tone presses or reproaches, and may go unanswered. Simply ask where the decision stands.',
    heavy:
      'Read in one go, this text may sound like a reproach, a complaint or a plea, or too familiar. Read it again as if you were receiving it.',
    hurt: 'This sentence may hurt. Read it again tomorrow: a kind word leaves the door open.',
    familiar:
      'The tone is familiar. Someone who may hire you expects full words and a little distance.',
    capitals: 'Words in capitals read as shouting. Small letters are enough.',
    signs: 'A single mark is enough, and no emoji.',
    spelling: 'There may be a spelling mistake. A spell-checker will find it.',
    'wrong-name': 'The greeting does not name the person you are writing to.',
    'wrong-company': 'The text names another company than the one you applied to.',
    'no-greeting': 'The message begins without a greeting.',
    'no-signature': 'Your name is missing at the end.',
    leftover: 'Something is left to replace.',
    'no-number': 'Say your number, twice: without it, nobody can call you back.',
    'same-as-before':
      'This text repeats almost word for word a message this person has already received.',
    'same-as-colleague':
      'This text is very close to the one sent to someone else at the company. A detail from this conversation will make it personal.',
    'no-moment-quoted': 'Quote a moment of the interview: it is what people remember.',
    'moment-quoted': 'You quote a moment of the interview.',
    'attach-yourself':
      'The text mentions an attachment. Attach it in your mail program, or choose the file here: the saved message (.eml) will carry it.',
    'files-unannounced': 'The text does not mention the attachment: a word is enough.',
    'files-heavy': '{n} MB: some mailboxes refuse more than 10 MB. A link is safer.',
    'fields-missing': '{n} field is left to fill in.|{n} fields are left to fill in.',
  },
} as const
