/** The numbers of RFC 3492, section 5. */
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_CODE = 0x80

const adapted = (delta: number, points: number, isFirst: boolean): number => {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2)
  rest += Math.floor(rest / points)
  let bias = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; bias += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}

/** a to z, then 0 to 9. */
const digit = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22)

/** A number of variable length (RFC 3492, section 3.3). */
const written = (delta: number, bias: number): string => {
  let rest = delta
  let text = ''
  for (let weight = BASE; ; weight += BASE) {
    const threshold = Math.min(Math.max(weight - bias, T_MIN), T_MAX)
    if (rest < threshold) return text + digit(rest)
    text += digit(threshold + ((rest - threshold) % (BASE - threshold)))
    rest = Math.floor((rest - threshold) / (BASE - threshold))
  }
}

const encoded = (label: string): string => {
  const codes = Array.from(label, (sign) => sign.codePointAt(0) ?? 0)
  const plain = codes.filter((code) => code < FIRST_CODE)
  let text =
    plain.map((code) => String.fromCodePoint(code)).join('') + (plain.length > 0 ? '-' : '')
  let [code, delta, bias, handled] = [FIRST_CODE, 0, FIRST_BIAS, plain.length]
  while (handled < codes.length) {
    const current = code
    const next = Math.min(...codes.filter((other) => other >= current))
    delta += (next - code) * (handled + 1)
    code = next
    for (const other of codes) {
      if (other < code) delta += 1
      if (other !== code) continue
      text += written(delta, bias)
      bias = adapted(delta, handled + 1, handled === plain.length)
      delta = 0
      handled += 1
    }
    delta += 1
    code += 1
  }
  return text
}

/**
 * A host as the mail of today carries it: its parts in other letters as `xn--…` (RFC 5890).
 * Written here: the platform's own way is `URL`, which the domain does not have.
 */
export const asciiHost = (host: string): string =>
  host
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .split('.')
    .map((label) => (/^[\x21-\x7E]*$/u.test(label) ? label : `xn--${encoded(label)}`))
    .join('.')

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
