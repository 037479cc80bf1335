import { describe, expect, it } from 'vitest'
import { keyOfCorrecting } from '#domain/decide/saidOfRecording.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { interview, note } from '#test/build/entries.ts'

const AT = '2026-11-20T10:00'
const bare = interview(AT)
const told = interview(AT, { note: 'vu' })

describe('a better account of an entry', () => {
  it.each<[string, Entry | undefined, Entry, string]>([
    ['an interview told for the first time', bare, told, 'interview'],
    ['an interview told once more', told, told, 'entry-corrected'],
    ['an interview of which nothing is told', bare, bare, 'entry-corrected'],
    ['one that is gone', undefined, told, 'entry-corrected'],
    ['a note that was no interview', { ...note(AT), note: '' }, told, 'entry-corrected'],
    ['a note where an interview stood', bare, note(AT), 'entry-corrected'],
  ])('%s', (_, before, entry, key) => {
    expect(keyOfCorrecting(before, entry)).toBe(key)
  })
})
