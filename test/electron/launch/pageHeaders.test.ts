import { describe, expect, it } from 'vitest'
import { headersOf, PAGE_HEADERS } from '#electron/launch/pageHeaders.ts'

const HTML = 'text/html; charset=utf-8'

describe('the headers of a file of the page', () => {
  it('let what is named after its content be fetched once', () => {
    expect(headersOf('/assets/first-xOmEJAIW.css', 'text/css')).toEqual({
      ...PAGE_HEADERS,
      'Content-Type': 'text/css',
      'Cache-Control': 'max-age=31536000, immutable',
    })
  })

  it.each(['/', '/index.html', '/favicon.ico', '/assets', '/assets/', '/x/assets/a.js'])(
    'let nothing of %s be kept: an update is seen at once',
    (path) => {
      expect(headersOf(path, HTML)).toMatchObject({ 'Cache-Control': 'no-store' })
    },
  )
})
