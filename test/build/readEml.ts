/** A strict reader of `.eml` files: unfolds headers, decodes RFC 2047, RFC 2231 and each encoding. */

const latin = (octets: string): Buffer => Buffer.from(octets, 'latin1')
const fromHex = (text: string): string =>
  text.replace(/=([\dA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Encoded words (RFC 2047) of the one kind Relance writes. */
export const decodedWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/gu, '?==?')
    .replace(/(?:=\?UTF-8\?Q\?[^?]*\?=)+/gu, (words) =>
      latin(fromHex(words.replace(/=\?UTF-8\?Q\?|\?=/gu, '').replaceAll('_', ' '))).toString(
        'utf8',
      ),
    )

export interface ReadPart {
  readonly headers: ReadonlyMap<string, string>
  /** As it stands in the file. */
  readonly content: string
}

/** Headers, unfolded and decoded, and what follows them. */
export const readPart = (source: string): ReadPart => {
  const end = source.indexOf('\r\n\r\n')
  const headers = source
    .slice(0, end)
    .replace(/\r\n[ \t]/gu, ' ')
    .split('\r\n')
    .map((line) => [
      line.slice(0, line.indexOf(':')),
      decodedWords(line.slice(line.indexOf(':') + 1).trim()),
    ])
  return { headers: new Map(headers as [string, string][]), content: source.slice(end + 4) }
}

/** A text in quoted-printable UTF-8. */
export const decodedText = (content: string): string =>
  latin(fromHex(content.replace(/=\r\n/gu, '')))
    .toString('utf8')
    .replace(/\r\n$/u, '')

/** The name in a `Content-Disposition` (RFC 2231, in numbered pieces). */
export const fileNameIn = (disposition: string): string =>
  decodeURIComponent(
    [...disposition.matchAll(/filename\*\d+\*=(?:utf-8'')?([^;]+)/gu)]
      .map(([, piece = '']) => piece)
      .join(''),
  )

export interface ReadFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** The whole message: its headers, its text and its files. */
export const readEml = (source: string) => {
  const { headers, content } = readPart(source)
  const [, boundary] = /boundary="([^"]+)"/u.exec(headers.get('Content-Type') ?? '') ?? []
  if (boundary === undefined) return { headers, text: decodedText(content), files: [] }
  const [text, ...files] = content
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => readPart(part.replace(/^\r\n/u, '')))
  return {
    headers,
    text: decodedText(text?.content ?? ''),
    files: files.map((file): ReadFile => ({
      name: fileNameIn(file.headers.get('Content-Disposition') ?? ''),
      type: file.headers.get('Content-Type')?.split(';')[0] ?? '',
      bytes: Buffer.from(file.content, 'base64'),
    })),
  }
}
