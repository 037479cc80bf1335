import { fold } from '#domain/fold.ts'

/** What a line of a mail's header tells. */
export type Label = 'from' | 'sent' | 'to' | 'subject' | 'other'

/** The names of header lines in French, English, German, Dutch and Italian, as programs show them. */
const NAMES: Readonly<Record<Label, string>> = {
  from: 'de|from|expediteur|von|van|da|absender|afzender',
  sent: 'envoye|envoye le|sent|date|date d envoi|gesendet|gesendet am|datum|verzonden|verzonden op|inviato|data',
  to: 'a|to|pour|destinataire|destinataires|an|aan',
  subject: 'objet|subject|sujet|betreff|onderwerp|oggetto',
  other:
    'cc|cci|bcc|reply-to|repondre a|importance|pieces jointes|attachments|kopie|anlagen|wichtigkeit|antwort an|bijlagen|prioriteit|allegati|priorita',
}

const LABELS: ReadonlyMap<string, Label> = new Map(
  (Object.keys(NAMES) as readonly Label[]).flatMap((label) =>
    NAMES[label].split('|').map((name) => [name, label] as const),
  ),
)

/** A line of a header: what it tells, and its words; undefined where it is none. */
export const labelled = (line: string): readonly [Label, string] | undefined => {
  const found = /^[\s>*]*(\p{L}[\p{L}’' -]{0,15}?)\s*\*?\s*:\*?\s*(.*)$/u.exec(line)
  if (found === null) return undefined
  const label = LABELS.get(fold(found[1] ?? '').replace(/'/gu, ' '))
  return label === undefined ? undefined : [label, (found[2] ?? '').trim()]
}
