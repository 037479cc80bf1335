export const mailWays = {
  label: 'Write with',
  hint: 'Your choice is remembered.',
  names: {
    program: 'My mail program',
    gmail: 'Gmail, in the browser',
    outlook: 'Outlook.com, in the browser',
    'outlook-work': 'Outlook for work, in the browser',
    yahoo: 'Yahoo Mail, in the browser',
  },
  open: {
    gmail: 'Open in Gmail',
    outlook: 'Open in Outlook.com',
    'outlook-work': 'Open in Outlook for work',
    yahoo: 'Open in Yahoo Mail',
  },
  goesTo: {
    gmail:
      'Opening the page hands the address, the subject and the text to Google. The message is only sent if you send it there.',
    outlook:
      'Opening the page hands the address, the subject and the text to Microsoft. The message is only sent if you send it there.',
    'outlook-work':
      'Opening the page hands the address, the subject and the text to Microsoft, in your organisation’s account. The message is only sent if you send it there.',
    yahoo:
      'Opening the page hands the address, the subject and the text to Yahoo. The message is only sent if you send it there.',
  },
  tooLong:
    'The message is too long for the page: it opens without the text, which is copied. Paste it there.',
  notOpened: 'The page did not open: nothing was sent. The text is still here: copy it.',
  attachNow:
    'On the page, add the attachment yourself: {files}|On the page, add the attachments yourself: {files}',
} as const
