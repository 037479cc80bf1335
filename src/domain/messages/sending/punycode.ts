import punycode from 'punycode/punycode.js'

/**
 * A host as the mail of today carries it: its parts in other letters as `xn--…` (RFC 5890). Letters
 * are made small and composed first, which the library leaves to who calls it; the platform's own
 * way is `URL`, which the domain does not have.
 */
export const asciiHost = (host: string): string =>
  punycode.toASCII(host.normalize('NFKC').toLowerCase().normalize('NFC'))

/**
 * An e-mail address as it leaves: a host in other letters in its ASCII form, which every mail
 * server knows. What stands before the sign stays as it is (RFC 6531): only its own server reads it.
 */
export const sentAddress = (address: string): string => {
  const at = address.lastIndexOf('@')
  const host = address.slice(at + 1)
  return at === -1 || /^[\x21-\x7E]*$/u.test(host)
    ? address
    : `${address.slice(0, at)}@${asciiHost(host)}`
}
