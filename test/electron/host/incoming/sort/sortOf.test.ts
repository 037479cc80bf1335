import { describe, expect, it } from 'vitest'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { sortOf } from '#electron/host/incoming/sort/sortOf.ts'
import { bytesOf, xlsxOf, zipOf } from '#test/build/incomingFile.ts'

const found = (content: string | Uint8Array, name = 'x', pasted = false): string => {
  try {
    return sortOf(bytesOf(content), name, pasted).sort
  } catch (error) {
    if (error instanceof CannotRead) return error.refusal.reason
    throw error
  }
}
const box = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
  ])

/** A packed file whose first part says that it unpacks to so much, and shrank as texts do. */
const saying = (packed: Uint8Array, unpackedBytes: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(packed)
  const view = new DataView(bytes.buffer)
  const list = Buffer.from(bytes).indexOf('PK\u0001\u0002')
  view.setUint32(list + 20, unpackedBytes / 10, true)
  view.setUint32(list + 24, unpackedBytes, true)
  return bytes
}

it('a table that is named as a logbook may hold no more than a table', () => {
  const table = xlsxOf('')
  expect(found(table, 'x.relance')).toBe('xlsx')
  expect(found(saying(table, 200_000_001), 'x.relance')).toBe('file-unpacks-too-large')
})

it('a logbook may hold as much as one may, whatever it is called', () => {
  const logbook = zipOf({ 'manifest.json': '{}', 'events.jsonl': '' })
  const says = (unpackedBytes: number, name: string): string =>
    found(saying(logbook, unpackedBytes), name)
  expect(says(200_000_001, 'carnet.zip')).toBe('logbook')
  expect(says(200_000_001, 'carnet.relance')).toBe('logbook')
  expect(says(1_000_000_001, 'carnet.relance')).toBe('logbook-unpacks-too-large')
  expect(says(1_000_000_001, 'carnet.zip')).toBe('file-unpacks-too-large')
})

describe('what a file is', () => {
  it.each([
    ['csv', 'Entreprise;Poste\nCitron;Vendeuse\n', 'x'],
    ['csv', 'Company,Role,Status\nLemon,Clerk,Applied\n', 'x.txt'],
    ['csv', 'Lemon\nPear\n', 'companies.csv'],
    ['json', '[{"company":"Lemon"}]', 'x.csv'],
    ['json', '{"company":"Lemon"}', 'x'],
    ['ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'x.csv'],
    ['vcf', 'BEGIN:VCARD\r\nEND:VCARD', 'x'],
    ['eml', 'Received: by x\nFrom: a@b.fr\nSubject: Hello; you\n\nText', 'x.csv'],
    ['eml', 'From someone Mon\nReceived: by x\nDate: today\n continued\n\nText', 'x'],
    ['mail', 'Bonjour,\n\nnous vous proposons mardi, 10 h, à Lyon.\n', 'x.txt'],
    ['file-html-as-xls', '<html><table><tr><td>a</td></tr></table></html>', 'x.xls'],
    ['file-html-as-xls', '<?xml version="1.0"?><Workbook/>', 'x.xls'],
    ['file-unknown', 'Bonjour,\n\nà mardi.', 'x.doc'],
    ['file-empty', ' \r\n\t', 'x.csv'],
    ['file-pdf', '%PDF-1.7 …', 'x.csv'],
    ['file-word', '{\\rtf1 …', 'x.csv'],
  ])('is %s', (sort, text, name) => {
    expect(found(text, name)).toBe(sort)
  })

  it.each([
    ['mail', 'Bonjour, votre entretien, mardi 24 novembre, à 10 h.\nÀ mardi,\nAnne'],
    ['mail', 'Anne Dupont | RRH\nTél. 01 99 00 12 34 | Lyon'],
    ['csv', 'Citron\tVendeuse\nPêche\tComptable'],
    ['csv', 'Citron\tVendeuse\t24/11/2026'],
    ['csv', 'a;b;c\nd;e;f'],
    ['mail', 'Citron'],
  ])('pasted is %s', (sort, text) => {
    expect(found(text, '', true)).toBe(sort)
  })

  it.each([
    ['file-encrypted', box('EncryptedPackage')],
    ['file-outlook', box('__substg1.0_001A001E')],
    ['file-word', box('WordDocument')],
    ['file-old-excel', box('Workbook')],
    ['file-winmail', Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 2])],
    ['file-picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['file-picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['file-numbers', zipOf({ 'Index/Document.iwa': 'x' })],
    ['file-word', zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' })],
    [
      'file-encrypted',
      zipOf({ 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    ],
    [
      'file-word',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x' }),
    ],
    ['file-empty', zipOf({})],
    ['file-unknown', zipOf({ 'photo.jpg': 'x' })],
    [
      'ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' }),
    ],
    ['xlsx', xlsxOf('')],
    ['zip', zipOf({ 'Export/Connections.csv': 'x' })],
  ])('is %s by its bytes', (sort, bytes) => {
    expect(found(bytes, 'x.csv')).toBe(sort)
  })
})
