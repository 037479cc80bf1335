import { unzipSync, zipSync, type Zippable } from 'fflate'
import { bytesOf, fixtureBytes, xlsxOf, zipOf } from './incomingFile.ts'

/** A file before it is damaged. */
interface Whole {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pasted: boolean
}
/** Chance in the hands of a seed: each call a number from 0 to below `most`. */
type Chance = (most: number) => number

const whole = (name: string, content: string | Uint8Array, pasted = false): Whole => ({
  name,
  bytes: bytesOf(content),
  pasted,
})

const ICS =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\n' +
  'BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n' +
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a@b\r\n' +
  'SUMMARY;LANGUAGE=fr:Entretien\\, vendeuse\r\nDTSTART;TZID=Romance Standard Time:20261124T103000\r\nDURATION:PT45M\r\n' +
  'ORGANIZER;CN="Dupont, Anne":mailto:anne@citron.example\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
const EML =
  'Received: by x\r\nFrom: =?utf-8?q?Anne_Dupont?= <anne@citron.example>\r\nTo: a@b.example\r\nSubject: Entretien\r\n' +
  'Date: Mon, 16 Nov 2026 09:12:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="q"\r\n\r\n' +
  '--q\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Mardi 24 novembre =E0 10 h</p>\r\n' +
  `--q\r\nContent-Type: text/calendar; method=REQUEST\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(ICS).toString('base64')}\r\n--q--\r\n`
const VCF =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Dupont;Anne;;;\r\nFN:Anne Dupont\r\nORG:Citron\r\nTEL;TYPE=WORK:+33199001234\r\nEMAIL:anne@citron.example\r\nEND:VCARD\r\n'
const LETTER =
  'De : Anne Dupont <anne@citron.example>\nEnvoyé : lundi 16 novembre 2026 09:12\nObjet : Votre candidature\n\n' +
  'Bonjour,\n\nnous vous proposons un entretien mardi prochain à 10 h 30, 3 rue du Lac, 75011 Paris.\n\nAnne Dupont\nDRH, Citron\nTél. 01 99 00 12 34\n'

const made = (): readonly Whole[] => [
  ...[
    'suivi-fr.csv',
    'suivi-de-1252.csv',
    'suivi-fr-mac.csv',
    'suivi-utf16.txt',
    'suivi.xlsx',
    'suivi.ods',
  ].map((name) => whole(name, fixtureBytes(name))),
  whole(
    'x.json',
    '[{"company":"Citron","status":["a",1,null],"contact":{"name":"Anne"}},{"__proto__":1}]',
  ),
  whole(
    'board.json',
    '{"lists":[{"id":"l","name":"x"}],"cards":[{"id":"c","name":"Citron","idList":"l","labels":[{"name":"y"}]}],"actions":[]}',
  ),
  whole(
    'x.zip',
    zipOf({
      'a/Connections.csv': 'Notes:\n"x"\n\nFirst Name,Last Name\nAnne,Dupont\n',
      'Invitations.csv': 'From,To\na,b\n',
    }),
  ),
  whole(
    'x.xlsx',
    xlsxOf(
      '<sheetData><row><c t="str"><f>A1</f><v>a</v></c><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>',
    ),
  ),
  whole('x.ics', ICS),
  whole('x.eml', EML),
  whole('x.vcf', VCF),
  whole('', LETTER, true),
  whole('', 'Citron\t"Vendeuse\nmi-temps"\t24/11/2026\nPêche\tComptable\t25/11/2026\n', true),
]

/** What readers stumble over. */
const STONES = [
  '"', '""', "'", '\0', '\r', '\n', '\t', ';', ',', '<', '>', '&', '&#x110000;', '&#0;', ']]>', '<!DOCTYPE x [<!ENTITY a "b">]>',
  '__proto__', 'constructor', '99999999999999999999', '-1', 'NaN', '1e999', '\ufeff', '\ud800', '=HYPERLINK("', '{', '[', '}', ':', '\\',
  'BEGIN:VEVENT\r\n', 'END:VCALENDAR\r\n', 'TZID=', '=?utf-8?b?', '--q', 'r="XFD1048576"', 'table:number-rows-repeated="99999999"', 'sep=,\n',
] // prettier-ignore

const chanceOf = (seed: number): Chance => {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, most)
  }
}

const joined = (...parts: readonly Uint8Array[]) => bytesOf(Buffer.concat(parts))

/** One blow: bytes changed, left out, doubled, put in, or everything behind them cut off. */
const struck = (bytes: Uint8Array<ArrayBuffer>, chance: Chance): Uint8Array<ArrayBuffer> => {
  const from = chance(bytes.length)
  const to = Math.min(bytes.length, from + 1 + chance(chance(4) === 0 ? 400 : 8))
  const [head, middle, tail] = [
    bytes.subarray(0, from),
    bytes.subarray(from, to),
    bytes.subarray(to),
  ]
  switch (chance(6)) {
    case 0:
      return joined(
        head,
        middle.map(() => chance(256)),
        tail,
      )
    case 1:
      return joined(head, tail)
    case 2:
      return joined(head, middle, middle, tail)
    case 3:
      return joined(head, Uint8Array.of(...middle.map((byte) => byte ^ (1 << chance(8)))), tail)
    case 4:
      return chance(3) === 0 ? joined(head) : joined(head, tail)
    default:
      return joined(head, bytesOf(STONES[chance(STONES.length)] ?? ''), tail)
  }
}

const damaged = (bytes: Uint8Array<ArrayBuffer>, chance: Chance): Uint8Array<ArrayBuffer> => {
  let blows = 1 + chance(4)
  let result = bytes
  for (; blows > 0; blows -= 1) result = struck(result, chance)
  return result
}

/** A packed file of which one part was damaged before it was packed, so that its sums are right. */
const damagedWithin = (parts: Zippable, chance: Chance): Uint8Array<ArrayBuffer> => {
  const names = Object.keys(parts)
  const name = names[chance(names.length)] ?? ''
  const part = bytesOf(parts[name] as Uint8Array)
  return bytesOf(zipSync({ ...parts, [name]: damaged(part, chance) }, { level: 0 }))
}

/** Makes damaged files, always the same one of a seed. */
export const damagedFiles = (): ((seed: number) => Whole) => {
  const wholes = made().map((one) => ({
    ...one,
    parts: /\.(?:xlsx|ods|zip)$/u.test(one.name) ? unzipSync(one.bytes) : null,
  }))
  return (seed) => {
    const chance = chanceOf(seed)
    const { name, bytes, pasted, parts } = wholes[seed % wholes.length] ?? wholes[0]!
    const within = parts !== null && chance(4) > 0
    return { name, pasted, bytes: within ? damagedWithin(parts, chance) : damaged(bytes, chance) }
  }
}
