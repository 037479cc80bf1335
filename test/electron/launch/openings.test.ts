import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { partOpenings, targetOfLink } from '#electron/launch/openings.ts'

describe('an address that opens a card', () => {
  it.each([
    ['relance://application/one', { application: 'one' }],
    ['relance://application/one/', { application: 'one' }],
    ['RELANCE://application/one/thank%3Amet%3Ah', { application: 'one', step: 'thank:met:h' }],
    ['relance://today', { application: null }],
  ])('%s', (address, target) => {
    expect(targetOfLink(address)).toEqual(target)
  })

  it.each([
    'https://application/one',
    'relance://application',
    'relance://application/one/two/three',
    'relance://application/..%2F..%2Fetc',
    'relance://application/%00',
    'relance://application/%E0%A4',
    'relance://user:word@application/one',
    'relance://settings/data',
    'relance://application/__proto__',
    'relance:',
    `relance://application/${'a'.repeat(300)}`,
  ])('is not %s', (address) => {
    expect(targetOfLink(address)).toBeNull()
  })
})

describe('what the command line asks to be opened', () => {
  it('is taken out of it, links and files that are there alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'relance-openings-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const name of ['entretien de juin.ics', 'carnet.RELANCE', 'cv.pdf'])
      writeFileSync(join(folder, name), '')
    const words = [
      '--data',
      'carnet.RELANCE',
      'entretien de juin.ics',
      pathToFileURL(join(folder, 'carnet.RELANCE')).href,
      'cv.pdf',
      'absent.ics',
      'relance://application/one',
      'relance://no/such/place/there',
      '--hidden',
    ]
    expect(partOpenings(words, folder)).toEqual({
      rest: ['--data', 'carnet.RELANCE', 'cv.pdf', 'absent.ics', '--hidden'],
      openings: [
        { sort: 'file', path: join(folder, 'entretien de juin.ics') },
        { sort: 'file', path: join(folder, 'carnet.RELANCE') },
        { sort: 'link', target: { application: 'one' } },
        // It still brings the window.
        { sort: 'link', target: { application: null } },
      ],
    })
  })
})
