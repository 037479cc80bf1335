import { calendarNamed, type IncomingCase } from './incomingCases.ts'

/** A mail as its bytes, and how it is to be read. */
export interface MailCase extends Omit<IncomingCase, 'text'> {
  readonly bytes: Uint8Array
}

const HEAD = [
  'From: Nadia Benali <nadia.benali@brumelle.example>',
  'To: Camille Roux <camille.roux@exemple.org>',
  'Date: Thu, 26 Nov 2026 09:12:00 +0100',
  'Message-ID: <1@brumelle.example>',
  'MIME-Version: 1.0',
]

const crlf = (lines: readonly string[]): string => lines.join('\r\n')
const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  (
    Buffer.from(text, encoding)
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  ).join('\r\n')
const quoted = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) =>
      byte === 10
        ? '\r\n'
        : byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')

interface Part {
  readonly type: string
  readonly body: string
  readonly encoding?: string
  readonly more?: readonly string[]
}

const part = ({ type, body, encoding = '8bit', more = [] }: Part): string =>
  crlf([`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...more, '', body])

const multipart = (kind: string, parts: readonly string[], boundary = 'b1'): string =>
  crlf([
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((each) => [`--${boundary}`, each]),
    `--${boundary}--`,
    '',
  ])

const mail = (
  body: string,
  { subject = 'Entretien', head = HEAD, more = [] as readonly string[] } = {},
): Uint8Array => Buffer.from(crlf([...head, `Subject: ${subject}`, ...more, body]), 'utf8')

const TEXT =
  'Bonjour,\n\nVotre entretien est confirmé le jeudi 3 décembre 2026 à 14h30.\n\nCordialement,\nNadia Benali\nChargée de recrutement\n01 99 00 12 34\n'
const SHORT = 'Bonjour,\n\nvoici votre invitation.\n'
const plain = (text: string): string => part({ type: 'text/plain; charset=utf-8', body: text })
const calendar = (text: string, method = 'REQUEST'): string =>
  part({ type: `text/calendar; charset=utf-8; method=${method}`, body: text })
const html = (body: string): string => part({ type: 'text/html; charset=utf-8', body })

const ROMANCE = calendarNamed('windows-with-rules')
const cancelled = (text: string): string =>
  text
    .replace('METHOD:REQUEST', 'METHOD:CANCEL')
    .replace('SUMMARY', 'STATUS:CANCELLED\r\nSEQUENCE:1\r\nSUMMARY')
const WESTERN = Buffer.from(
  'Votre entretien est confirm\xE9 le jeudi 3 d\xE9cembre 2026 \xE0 14h30 \x96 l\x92accueil vous attend, 20 \x80 de frais, au c\x9Cur de Paris.\n',
  'latin1',
)

/** Mails of many programs. */
export const mailCases = (): readonly MailCase[] => [
  { name: 'plain text', when: '2026-12-03T14:30', seems: 'invitation', bytes: mail(plain(TEXT)) },
  {
    name: 'base64',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      part({ type: 'text/plain; charset=utf-8', body: base64(TEXT), encoding: 'base64' }),
    ),
  },
  {
    name: 'quoted-printable',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      part({
        type: 'text/plain; charset=utf-8',
        body: quoted(Buffer.from(TEXT)),
        encoding: 'quoted-printable',
      }),
    ),
  },
  {
    name: 'Windows-1252 in eight bits',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: Buffer.concat([
      mail(part({ type: 'text/plain; charset=windows-1252', body: '' })),
      WESTERN,
    ]),
  },
  {
    name: 'Windows-1252 quoted',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      part({
        type: 'text/plain; charset=windows-1252',
        body: quoted(WESTERN),
        encoding: 'quoted-printable',
      }),
    ),
  },
  {
    name: 'Latin 1',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      part({
        type: 'text/plain; charset=iso-8859-1',
        body: quoted(WESTERN),
        encoding: 'quoted-printable',
      }),
    ),
  },
  {
    name: 'HTML only',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      html(
        '<html><body><p>Bonjour,</p><p>Votre entretien est confirm&eacute; le <b>jeudi 3&nbsp;d&eacute;cembre 2026</b> &agrave; <b>14h30</b>.</p></body></html>',
      ),
    ),
  },
  {
    name: 'HTML in a table',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      html(
        '<table><tr><td>Votre entretien</td></tr><tr><td>Date :</td><td>jeudi 3 décembre 2026</td></tr><tr><td>Heure :</td><td>14h30</td></tr></table>',
      ),
      { subject: 'Confirmation de votre entretien' },
    ),
  },
  {
    name: 'subject in encoded words',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(plain(SHORT + 'Rendez-vous jeudi 3 décembre 2026 à 14h30.'), {
      subject: '=?utf-8?B?' + base64('Entretien confirmé') + '?=',
    }),
  },
  {
    name: 'relative to its own date',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(plain('Votre entretien est confirmé jeudi prochain à 14h30.')),
  },
  {
    name: 'relative in the person’s zone',
    when: '2026-11-27T09:00',
    seems: 'invitation',
    bytes: mail(plain('Votre entretien est confirmé demain à 9h, heure de Paris.'), {
      head: HEAD.map((line) =>
        line.startsWith('Date') ? 'Date: Wed, 25 Nov 2026 23:30:00 +0000' : line,
      ),
    }),
  },
  {
    name: 'a sender on another clock',
    when: '? zone-vague',
    seems: 'invitation',
    bytes: mail(plain('Votre entretien est confirmé le jeudi 3 décembre 2026 à 14h30.'), {
      head: HEAD.map((line) =>
        line.startsWith('Date') ? 'Date: Thu, 26 Nov 2026 03:12:00 -0500' : line,
      ),
    }),
  },
  {
    name: 'no date header',
    when: '? mail-date',
    seems: 'invitation',
    bytes: mail(plain('Votre entretien est confirmé demain à 9h.'), {
      head: HEAD.filter((line) => !line.startsWith('Date')),
    }),
  },
  {
    name: 'with a calendar',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(multipart('alternative', [plain(TEXT), calendar(ROMANCE)])),
  },
  {
    name: 'with a calendar in base64',
    when: '2026-12-03T14:30',
    bytes: mail(
      multipart('alternative', [
        plain(SHORT),
        part({
          type: 'text/calendar; charset=utf-8; method=REQUEST',
          body: base64(ROMANCE),
          encoding: 'base64',
        }),
      ]),
    ),
  },
  {
    name: 'with a calendar as a file',
    when: '2026-12-03T14:30',
    bytes: mail(
      multipart('mixed', [
        plain(SHORT),
        part({
          type: 'application/ics; name="invite.ics"',
          body: base64(ROMANCE),
          encoding: 'base64',
          more: ['Content-Disposition: attachment; filename="invite.ics"'],
        }),
      ]),
    ),
  },
  {
    name: 'the same event twice',
    when: '2026-12-03T14:30',
    bytes: mail(
      multipart('mixed', [
        multipart('alternative', [plain(SHORT), calendar(ROMANCE)], 'b2'),
        part({
          type: 'application/ics; name="invite.ics"',
          body: base64(ROMANCE),
          encoding: 'base64',
        }),
      ]),
    ),
  },
  {
    name: 'text against calendar',
    when: '? text-disagrees',
    bytes: mail(
      multipart('alternative', [plain(TEXT.replace('14h30', '15h30')), calendar(ROMANCE)]),
    ),
  },
  {
    name: 'calendar without a zone, text without a date',
    when: '? floating',
    bytes: mail(multipart('alternative', [plain(SHORT), calendar(calendarNamed('floating'))])),
  },
  {
    name: 'calendar of a custom zone',
    when: '? zone-unknown',
    bytes: mail(multipart('alternative', [plain(SHORT), calendar(calendarNamed('customized'))])),
  },
  {
    name: 'cancelled by a calendar',
    when: '2026-12-03T14:30',
    bytes: mail(
      multipart('alternative', [
        plain('L’entretien est annulé.'),
        calendar(cancelled(ROMANCE), 'CANCEL'),
      ]),
      { subject: 'Annulé : Entretien' },
    ),
  },
  {
    name: 'a mail within',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      multipart('mixed', [
        plain('Pour information.'),
        crlf(['Content-Type: message/rfc822', '', Buffer.from(mail(plain(TEXT))).toString('utf8')]),
      ]),
      { subject: 'Fwd: Entretien' },
    ),
  },
  {
    name: 'forwarded in the text',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      plain(
        `---------- Forwarded message ---------\nFrom: Mary Jones <mary.jones@brumelle.example>\nDate: Wed, Nov 25, 2026 at 9:12 AM\nSubject: Interview\nTo: <camille.roux@exemple.org>\n\nYour interview is confirmed for Thursday, December 3 at 2:30 PM.`,
      ),
      { subject: 'Fwd: Interview' },
    ),
  },
  {
    name: 'winmail.dat',
    when: '-',
    bytes: mail(
      multipart('mixed', [
        plain('Bonjour.'),
        part({
          type: 'application/ms-tnef; name="winmail.dat"',
          body: base64('x\u009f>"'),
          encoding: 'base64',
        }),
      ]),
    ),
  },
  {
    name: 'several events',
    when: '2026-12-03T14:30',
    bytes: mail(
      multipart('alternative', [
        plain(SHORT),
        calendar(
          ROMANCE.replace(
            'END:VCALENDAR',
            'BEGIN:VEVENT\r\nUID:second@brumelle.example\r\nDTSTART:20261204T090000Z\r\nSUMMARY:Second\r\nEND:VEVENT\r\nEND:VCALENDAR',
          ),
        ),
      ]),
    ),
  },
  {
    name: 'a refusal',
    when: '-',
    seems: 'refusal',
    bytes: mail(
      plain(
        'Suite à notre entretien du jeudi 19 novembre à 14h30, nous sommes au regret de vous annoncer que votre candidature n’a pas été retenue.',
      ),
    ),
  },
  {
    name: 'an acknowledgement by a program',
    when: '-',
    seems: 'acknowledgement',
    bytes: mail(plain('Nous avons bien reçu votre candidature. Elle sera étudiée sous 15 jours.'), {
      head: ['From: Brumelle <no-reply@teamtailor-mail.com>', ...HEAD.slice(1)],
      more: ['List-Unsubscribe: <https://exemple.example/u>'],
    }),
  },
  {
    name: 'a newsletter with an event',
    when: '-',
    seems: 'newsletter',
    bytes: mail(
      multipart('alternative', [
        plain(
          'Webinaire : réussir votre entretien, jeudi 3 décembre 2026 à 18h. Inscrivez-vous !\n\nSe désabonner',
        ),
        calendar(ROMANCE, 'PUBLISH'),
      ]),
      { more: ['List-Unsubscribe: <https://exemple.example/u>'] },
    ),
  },
  {
    name: 'a newsletter',
    when: '-',
    seems: 'newsletter',
    bytes: mail(
      plain('Job dating jeudi 3 décembre 2026 à 18h : passez un entretien. Réservez votre place.'),
      { more: ['List-Unsubscribe: <https://exemple.example/u>'] },
    ),
  },
  {
    name: 'an invitation by a program with a list header',
    when: '2026-12-03T14:30',
    seems: 'invitation',
    bytes: mail(
      plain('Votre entretien avec Brumelle est confirmé : jeudi 3 décembre 2026 à 14h30.'),
      {
        head: ['From: Brumelle <no-reply@teamtailor-mail.com>', ...HEAD.slice(1)],
        more: ['List-Unsubscribe: <https://exemple.example/u>'],
      },
    ),
  },
  {
    name: 'an offer',
    when: '-',
    seems: 'offer',
    bytes: mail(
      plain(
        'Nous avons le plaisir de vous proposer le poste. Vous trouverez la promesse d’embauche ci-jointe.',
      ),
    ),
  },
]
