import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAskedAbout, readPost, SAID_MAX } from '#domain/posts/readPost.ts'

/** As advertisements write posts, what is said of them, and what is asked where only the person knows. */
const POSTS = readFileSync('test/fixtures/posts/posts.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [typed = '', said = '', choices = ''] = line.split('\t')
    return { typed, said, choices: choices === '' ? [] : choices.split(' | ') }
  })

describe('a post as an advertisement writes it', () => {
  it('is told from a hundred others', () => {
    expect(new Set(POSTS.map(({ typed }) => typed)).size).toBeGreaterThanOrEqual(100)
  })

  it.each(POSTS)('$typed', ({ typed, said, choices }) => {
    expect(readPost(typed)).toEqual({ said, choices })
  })

  it.each(['', ' ', '-', '()', '/', '(H/F)', 'H/F'])('“%s” names no work, and stays', (typed) => {
    expect(readPost(typed)).toEqual({ said: typed.trim(), choices: [] })
  })

  it('is asked about where only the person can choose, or where it is too long to say', () => {
    expect(isAskedAbout('Comptable - H/F')).toBe(false)
    expect(isAskedAbout('Assistant(e)')).toBe(true)
    expect(isAskedAbout('x'.repeat(SAID_MAX))).toBe(false)
    expect(isAskedAbout('x'.repeat(SAID_MAX + 1))).toBe(true)
  })

  it('is read at once, however it is written', () => {
    for (const sign of ['(', '- ', 'cdi ', 'poste de ', '·e', '/', 'a ', 'H/F '])
      expect(readPost(sign.repeat(2000)).said.length).toBeGreaterThan(0)
  })
})
