/** The forms that are kept while they are not written. */
export const FORM_KINDS = [
  'debrief',
  'entry',
  'person',
  'move',
  'details',
  'notes',
  'template',
  'sent',
  'triage',
  'snooze',
  'moves',
  'pasted',
  'file',
  'away',
  'scan',
  'sharing',
] as const
export type FormKind = (typeof FORM_KINDS)[number]
