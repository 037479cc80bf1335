import * as v from 'valibot'
import { expect, it } from 'vitest'
import { FILES_MAX_BYTES, sentFilesSchema } from '#domain/messages/sending/sentFiles.ts'

const file = (base64: string) => ({ name: 'cv.pdf', type: 'application/pdf', base64 })
const reasonOf = (files: unknown) => v.safeParse(sentFilesSchema, files).issues?.[0].message

it.each([-1, 0, 1])('takes files up to the limit together (%i bytes from it)', (over) => {
  const half = FILES_MAX_BYTES / 2
  const bytes = (count: number) => Buffer.alloc(count, 1).toString('base64')
  expect(reasonOf([file(bytes(half)), file(bytes(half + over))])).toBe(
    over > 0 ? 'files-too-large' : undefined,
  )
})

it.each(['QQ', 'Q===', 'QQ=A', 'QQ==\r\nX', 'é==='])(
  'takes no text that is not base64: %j',
  (text) => {
    expect(reasonOf([file(text)])).toBe('value-malformed')
  },
)

it('takes a bounded number of files, each with a name', () => {
  expect(reasonOf(Array.from({ length: 50 }, () => file('')))).toBeUndefined()
  expect(reasonOf(Array.from({ length: 51 }, () => file('')))).toBe('files-too-large')
  expect(reasonOf([{ ...file(''), name: ' ' }])).toBe('value-malformed')
})
