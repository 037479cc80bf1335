export const files = {
  list: 'Chosen files',
  choose: 'Attach files…',
  remove: 'Remove {file}',
  added: 'File added.|{n} files added.',
  drop: 'Drop your files: the saved message (.eml) will carry them.',
  note: 'The files are not copied into the logbook: only their name is kept. After closing, choose them again.',
  tooMuch:
    'Not added: {files}. Together the files would be over 20 MB, which most mail servers refuse. The others are kept; send a link instead.',
  unreadable:
    '{file} can no longer be read: it was moved, changed or deleted. Nothing was saved; choose it again.',
  inDraft: 'In the .eml file',
  inDraftHint:
    'The saved message carries them. “Open in the mail program” cannot: attach them there yourself.',
  weighed: '{file}, {weight}',
} as const

export const draft = {
  keptAt: 'Draft kept at {time}',
  keptOn: 'Draft kept {when}',
  notKept: 'Draft kept in this window only',
  anew: 'Start anew',
  gone: 'The message is back to what was proposed.',
  back: 'Back to the draft',
} as const
