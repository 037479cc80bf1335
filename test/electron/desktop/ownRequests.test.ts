import type { Session } from 'electron'
import { expect, it } from 'vitest'
import { filterRequests } from '#electron/desktop/ownRequests.ts'

type Filter = (details: { url: string }, answer: (answer: { cancel: boolean }) => void) => void

const isStopped = (url: string): boolean => {
  let stopped: boolean | undefined
  const webRequest = {
    onBeforeRequest: (filter: Filter) => filter({ url }, ({ cancel }) => (stopped = cancel)),
  }
  filterRequests({ webRequest } as unknown as Session)
  if (stopped === undefined) throw new Error('Nobody decided.')
  return stopped
}

it.each(['app://relance/', 'app://relance/assets/a.js', 'data:image/png;base64,AA'])(
  'lets the window have %s',
  (url) => {
    expect(isStopped(url)).toBe(false)
  },
)

it.each([
  'http://127.0.0.1:80/',
  'https://example.com/',
  'app://relance.example/',
  'app://other/',
  'app://relance@example.com/',
  'file:///etc/passwd',
  'ws://localhost/',
  'ftp://a/',
  'filesystem:app://relance/x',
  '',
])('stops a request to %j', (url) => {
  expect(isStopped(url)).toBe(true)
})
