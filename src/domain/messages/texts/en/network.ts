import { CALLED_BEFORE } from './afterCalls.ts'
import { CLOSING, QUESTION } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksNetworking: TemplateWordings = [
  {
    subject:
      '[[?not-held:meeting]][[!not-held:[[?theme:{theme}: ]][[!theme:thank you for ]][[?met:our]][[!met:the]] conversation]] on {interview-day}',
    body: `{greeting},

[[?met:Thank you for your time {interview-when} and for our conversation.]][[?not-held:[[?expected:Thank you for agreeing to talk {interview-when}.]][[!expected:I was due to have a meeting {interview-when}[[?interviewers: with {interviewers}]].]]]][[!met:[[!not-held:[[?interviewers:I wanted to thank you for the conversation I had {interview-when} with {interviewers}.]][[!interviewers:My thanks to {team} for the conversation {interview-when}.]]]]]][[?points: What I took away: {points}.]]

[[interest:[[?not-held:I would still like to know more about the work.]][[!not-held:[[?met:Talking with you]][[!met:What I learned]] has helped me see more clearly what I am looking for, and I will let you know how it goes.]]]]

[[addition:One more thing: {addition}.]]

${QUESTION}

${CLOSING}`,
  },
]

export const followUpNetworking: TemplateWordings = [
  {
    subject: '[[?not-held:Meeting]][[!not-held:Following the conversation]] on {interview-day}',
    body: `{greeting},

${CALLED_BEFORE}[[?met:Thank you [[?thanked:again ]]for our conversation {interview-when}.]][[!met:[[?not-held:[[?expected:We were due to talk]][[!expected:I was due to have a meeting]] {interview-when}[[!expected:[[?interviewers: with {interviewers}]]]] about my plans, and it did not take place.]][[!not-held:I talked about my plans {interview-when}[[?interviewers: with {interviewers}]].]]]][[?points: I have thought again about this: {points}.]]

[[interest:[[?not-held:I would still like to have that conversation.]][[!not-held:[[?met:Our conversation]][[!met:The conversation]] has been a great help in my search.]]]]

[[addition:Some news from me: {news}.]]

Is there anyone[[!not-held: else]] you think I should talk to?

${CLOSING}`,
  },
  {
    subject: 'An update[[!not-held:, after the conversation on {interview-day}]]',
    body: `{greeting},

${CALLED_BEFORE}[[?not-held:A short note about the meeting {interview-when}[[!expected:[[?interviewers: with {interviewers}]]]], which could not go ahead.]][[!not-held:A short note following [[?met:our]][[!met:my]] conversation {interview-when}[[!met:[[?interviewers: with {interviewers}]]]].]]

[[interest:[[?not-held:I would still value your view.]][[!not-held:It has been useful in my search.]]]]

[[addition:Where I am now: {news}.]]

Would you have a few minutes one of these days to talk [[?met:again]][[!met:about it]]?

${CLOSING}`,
  },
]

export const keepInTouch: TemplateWordings = [
  {
    subject: 'A few words[[!not-held: after the conversation on {interview-day}]]',
    body: `{greeting},

[[?met:We spoke {interview-when}]][[!met:[[?not-held:I have not forgotten the meeting]][[!not-held:I spoke]][[?interviewers: with {interviewers}]][[?not-held: that was planned]] {interview-when}]][[?news:, and I wanted to let you know how things are going]][[!news:, and I wanted to say a quick hello]].

[[addition:Here is where I am: {news}.]]

[[interest:I hope all is well with you, and I would be glad to hear from you some time. No hurry at all.]]

${CLOSING}`,
  },
  {
    subject: 'A quick hello[[!not-held:, after the conversation on {interview-day}]]',
    body: `{greeting},

Just a quick hello[[!not-held:, after [[?met:our]][[!met:my]] conversation {interview-when}[[!met:[[?interviewers: with {interviewers}]]]]]].

[[addition:My latest news: {news}.]]

[[interest:If you would like a coffee or a call one of these days, it would be a pleasure.]]

${CLOSING}`,
  },
  {
    subject: 'A short hello[[!not-held:, after the conversation on {interview-day}]]',
    body: `{greeting},

Time flies, and I did not want to miss the chance to say hello.

[[addition:What has changed since: {news}.]]

[[interest:If I can be of help to you[[?met: in turn]], just say so; it would be a pleasure.]]

${CLOSING}`,
  },
]

export const keepInTouchPhone: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. [[?met:We spoke {interview-when}. ]]I am just calling to let you know how things are going. Do you have a minute?”

Your news
“[[?met:[[interest:Our conversation was a great help. ]]]][[?news:Since then, here is where I am: {news}.]][[!news:Let me tell you briefly where I am.]]”

If this is a bad time
“I understand. I will drop you a line. Have a good day.”

To finish
“Thank you, speak soon.”`,
  },
]
