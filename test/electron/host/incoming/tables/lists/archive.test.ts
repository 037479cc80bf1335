import { describe, expect, it } from 'vitest'
import { sheetsOf, textsOf, zipOf } from '#test/build/incomingFile.ts'

const CONNECTIONS =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n' +
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
  'Anne,Dupont,https://www.linkedin.com/in/x,,Citron,DRH,04 Nov 2026\n' +
  'Luc,Martin,https://www.linkedin.com/in/y,,Pêche,"Chef, ventes",05 Nov 2026\n'

describe('an archive', () => {
  it('of LinkedIn gives its applications first, then its people, and nothing else', () => {
    const sheets = sheetsOf(
      zipOf({
        'Complete_1/Connections.csv': CONNECTIONS,
        'Complete_1/messages.csv': 'CONVERSATION ID,CONTENT\n1,"never closed\n',
        'Complete_1/Jobs/Job Applications.csv':
          'Application Date,Company Name,Job Title,Job Url\n1,2,3,4\n',
        'Complete_1/Jobs/Job Applications_1.csv':
          'Application Date,Company Name,Job Title,Job Url\n5,6,7,8\n',
        'Complete_1/Invitations.csv': 'From,To,Sent At,Message,Direction\na,b,c,d,OUTGOING\n',
      }),
      'x.zip',
    )
    expect(sheets.map(({ name }) => name)).toEqual([
      'Job Applications',
      'Job Applications_1',
      'Connections',
      'Invitations',
    ])
    expect(textsOf(sheets[2]).slice(-2)).toEqual([
      ['Anne', 'Dupont', 'https://www.linkedin.com/in/x', '', 'Citron', 'DRH', '04 Nov 2026'],
      [
        'Luc',
        'Martin',
        'https://www.linkedin.com/in/y',
        '',
        'Pêche',
        'Chef, ventes',
        '05 Nov 2026',
      ],
    ])
  })

  it('of other lists gives each, but not what macOS packs beside them', () => {
    const sheets = sheetsOf(
      zipOf({
        'a.csv': 'a,b\n1,2\n',
        'b.json': '[{"c":1}]',
        '__MACOSX/._a.csv': 'x',
        'c.pdf': '%PDF',
      }),
      'x.zip',
    )
    expect(sheets.map(({ name }) => name)).toEqual(['a', 'b.json'])
  })
})
