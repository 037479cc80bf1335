/** Hosts of this very computer: what is said to them is heard by nobody else. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * An address as it is asked, or null where a password may not be sent to it: encrypted, but on this
 * computer itself; without a name and password of its own, a question or a mark.
 */
export const davAddress = (written: string): string | null => {
  if (!URL.canParse(written.trim())) return null
  const url = new URL(written.trim())
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (!isSafe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return null
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
