import { describe, expect, it } from 'vitest'
import { placeLinkOf, talkLinkOf } from '#domain/entry/placeLink.ts'

const urlIn = (place: string): string | undefined => placeLinkOf({ place })?.url

describe('the link of an interview', () => {
  it.each([
    ['https://meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
    // As the button beside a Google Meet copies it.
    ['meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
    ['Google Meet : meet.google.com/abc-defg-hij.', 'https://meet.google.com/abc-defg-hij'],
    ['us02web.zoom.us/j/812?pwd=a.1', 'https://us02web.zoom.us/j/812?pwd=a.1'],
    [
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm@thread.v2/0?context=%7b%22T%22%7d',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm@thread.v2/0?context=%7b%22T%22%7d',
    ],
    ['teams.live.com/meet/93?p=x (ID : 324 512, code xUy7)', 'https://teams.live.com/meet/93?p=x'],
    ['www.whereby.com/salle', 'https://www.whereby.com/salle'],
    ['"https://whereby.com/x"', 'https://whereby.com/x'],
    ['« https://whereby.com/x »', 'https://whereby.com/x'],
    ['<https://whereby.com/x>', 'https://whereby.com/x'],
    ['[Visio](https://whereby.com/x)', 'https://whereby.com/x'],
    // Their page comes first in many signatures; the talk is what is joined.
    ['https://noret.example/equipe puis https://zoom.us/j/12', 'https://zoom.us/j/12'],
    ['HTTPS://visio.noret.example/x', 'https://visio.noret.example/x'],
    ['https://meet.noret.example:8443/x', 'https://meet.noret.example:8443/x'],
    ['HTTPS://ZOOM.US/J/123', 'https://ZOOM.US/J/123'],
    ['https://us02web.zoom.us/wc/join/123', 'https://us02web.zoom.us/wc/join/123'],
    ['https://noret.webex.com/meet/x', 'https://noret.webex.com/meet/x'],
  ])('%s', (place, url) => {
    expect(urlIn(place)).toBe(url)
    expect(talkLinkOf({ place })).toBe(url)
  })

  it.each([
    '12, rue des Tilleuls',
    'Visio Teams',
    'zoommtg://zoom.us/join?confno=123',
    'msteams:/l/meetup-join/19',
    'javascript:alert(1)//meet.google.com/x',
    'file://meet.google.com/abc',
    'https://nadia:secret@meet.google.com/x',
    'nadia@meet.google.com/x',
    'noret.example/plan',
    'https://noret.example/a\u202eb/…',
    '',
  ])('is none in %s', (place) => {
    expect(urlIn(place)).toBeUndefined()
  })

  it('is one of a page on site or by telephone, unless it is that of a talk', () => {
    const place = '3, quai du Port, https://maps.noret.example/p'
    expect(placeLinkOf({ place, mode: 'on-site' })).toEqual({
      url: 'https://maps.noret.example/p',
      isTalk: false,
    })
    expect(talkLinkOf({ place, mode: 'phone' })).toBeUndefined()
    expect(talkLinkOf({ place: 'https://zoom.us/j/1', mode: 'on-site' })).toBe(
      'https://zoom.us/j/1',
    )
    expect(talkLinkOf({ place: 'https://www.google.com/maps?q=1' })).toBeUndefined()
    expect(talkLinkOf({ place: 'https://noret.example/x', mode: 'video' })).toBe(
      'https://noret.example/x',
    )
  })

  it.each([
    '12, rue des Tilleuls — plan d’accès : https://www.noret.example/acces',
    'https://g.page/noret',
    'https://plans.apple.com/place?x',
    'https://www.viamichelin.fr/maps',
    'https://www.provisio.fr/acces',
    'https://www.turnaround.co/office',
    'https://www.noret.example/contact?next=https://zoom.us/j/1',
    'https://zoom.us.noret.example/j/1',
    'https://zoom.us/fr/pricing',
    'https://www.noret.example/visio.plan/x',
    'https://meet.google.com/',
    'https://visio.fr/x',
  ])('is that of a page: %s', (place) => {
    for (const mode of [undefined, 'on-site', 'phone'] as const)
      expect(placeLinkOf({ place, ...(mode && { mode }) })?.isTalk).toBe(false)
    expect(placeLinkOf({ place, mode: 'video' })?.isTalk).toBe(true)
  })

  it('is that of a talk, however the interview is said to be held', () => {
    const place = 'https://us02web.zoom.us/wc/join/123'
    for (const mode of ['on-site', 'phone', 'video'] as const)
      expect(talkLinkOf({ place, mode })).toBe(place)
  })
})
