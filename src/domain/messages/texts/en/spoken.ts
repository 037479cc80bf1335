import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const phoneScript: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. We spoke {interview-when} about the {post} role. Do you have a minute?”

Your question
“[[interest:I am still very interested in the role. ]]Do you know when the decision will be made?”

[[assets:To slip in if the conversation allows
{assets}]]

[[addition:To add if needed
{addition}]]

If this is a bad time
“I understand. When could I call you back without disturbing you?”

If nothing is decided
“I understand. When may I get back to you?”

To finish
“Thank you for letting me know. Have a good day.”`,
  },
]

export const voicemailScript: TemplateWordings = [
  {
    body: `{hello}, this is {signature}. We spoke {interview-when} about the {post} role.[[interest: I am still very interested in it.]] I would like to know where you are with your decision. You can reach me on {own-phone}. Again, that is {own-phone}.[[?person-email: I will also send you a short e-mail.]] Thank you, and have a good day.`,
  },
  {
    body: `{hello}, this is {signature}, calling after our conversation {interview-when}. I would like to know where you are with your decision. You can reach me on {own-phone}. Again, that is {own-phone}. Thank you, and have a good day.`,
  },
]

export const messageWithAssistant: TemplateWordings = [
  {
    body: `To begin
“Hello, this is {signature}. I had an interview with {person} {interview-when}.”

Your question
“When would be a good time to call?”

If leaving a message is easier
“Could you note that I called about the {post} role[[interest:, which I am still interested in]]? My number is {own-phone}. Thank you for your help.”`,
  },
]

export const reApproachPhone: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. We spoke {interview-when} about the {post} role, and you chose someone else. Do you have a minute?”

Your question
“[[interest:I would still like to work at {company}. ]]Do you expect to hire for a similar role in the coming weeks?”

[[assets:To slip in if the conversation allows
{assets}]]

[[addition:To add if needed
{addition}]]

If this is a bad time
“I understand. I can call again another day, or write to you. Thank you, speak soon.”

To finish
“Thank you, I remain available. Have a good day.”`,
  },
]
