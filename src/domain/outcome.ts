/**
 * Why something was refused: a message key under `reasons` in the catalogues, so that a reason
 * without words does not compile at the place that shows it.
 */
export const REASONS = [
  'company-missing',
  'post-missing',
  'name-missing',
  'text-too-long',
  'email-malformed',
  'phone-malformed',
  'link-malformed',
  'date-impossible',
  'end-before-start',
  'last-before-first',
  'absence-too-long',
  'absence-over',
  'in-the-future',
  'value-malformed',
  'no-such-application',
  'no-such-person',
  'no-such-entry',
  'no-such-step',
  'no-such-template',
  'nothing-to-undo',
  'nothing-to-redo',
  'no-such-change',
  'built-upon',
  'changed-since',
  'already-open',
  'read-only',
  'disk-full',
  'not-saved',
  'logbook-moved',
  'logbook-unavailable',
  'link-refused',
  'file-not-written',
  'backup-failed',
  'no-such-backup',
  'nothing-to-recover',
  'same-application',
  'people-of-one-card',
  'files-too-large',
  'file-not-there',
  'file-incomplete',
  'file-empty',
  'file-too-large',
  'file-unpacks-too-large',
  'file-damaged',
  'file-encrypted',
  'file-old-excel',
  'file-numbers',
  'file-html-as-xls',
  'file-pdf',
  'file-picture',
  'file-outlook',
  'file-word',
  'file-winmail',
  'file-too-many-rows',
  'file-too-many-columns',
  'file-cell-too-long',
  'file-unclosed-quote',
  'file-no-table',
  'file-unknown',
  'file-took-too-long',
  'file-let-go',
  'program-replaced',
  'questions-open',
  'folder-unreadable',
  'table-too-long',
  'phrase-wrong',
  'logbook-sealed-harder',
  'logbook-file-damaged',
  'logbook-file-too-large',
  'logbook-unpacks-too-large',
  'file-newer',
  'card-newer',
] as const
export type Reason = (typeof REASONS)[number]

/** A refusal that the person can act on: the reason and, where there is one, the field it is about. */
export type Refusal = {
  readonly ok: false
  readonly reason: Reason
  readonly field?: string
  /** Of `changed-since`: the other computer, and when it wrote there last. */
  readonly by?: { readonly device: string; readonly at: string }
}

/** The result of something that may be refused; exceptions stay for bugs. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refusal

export const accepted = <Value>(value: Value): Outcome<Value> => ({ ok: true, value })

export const refused = (reason: Reason, field?: string): Refusal =>
  field === undefined ? { ok: false, reason } : { ok: false, reason, field }
