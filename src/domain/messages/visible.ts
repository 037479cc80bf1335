/** Text with something to see in it, trimmed; blank or invisible text counts as absent. */
export const visible = (text: string | undefined): string | undefined => {
  if (text === undefined || /^[\s\p{Cc}\p{Cf}]*$/u.test(text)) return undefined
  return text.replace(/\r\n?/gu, '\n').trim()
}
