/** Numbers from a seed, the same on every machine (mulberry32). */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Signs that readers stumble over. */
const TROUBLE = [
  '\0',
  '\r',
  '\n',
  '"',
  ';',
  ':',
  ',',
  '\\',
  '=',
  '=3D',
  '=\r\n',
  '\uFFFD',
  'é',
  '😀',
  '\u202E',
  '<',
  '>',
  '--b1',
  'BEGIN:',
  'END:VEVENT',
  'TZID=',
  'T',
  'Z',
  '99999999',
  '-1',
  '25h',
  '31/02',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
  '__proto__',
]

/** Makes one damaged file of some: cut, doubled, scrambled, with signs of trouble in it. */
export const damaged = (files: readonly Uint8Array[], next: () => number): Uint8Array => {
  const upTo = (most: number): number => Math.floor(next() * most)
  let bytes = Buffer.from(files[upTo(files.length)] ?? new Uint8Array())
  const times = 1 + upTo(4)
  for (let time = 0; time < times; time += 1) {
    const at = upTo(bytes.length + 1)
    const length = upTo(60)
    switch (upTo(6)) {
      case 0:
        bytes = bytes.subarray(0, at)
        break
      case 1:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
        break
      case 2:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(TROUBLE[upTo(TROUBLE.length)] ?? ''),
          bytes.subarray(at),
        ])
        break
      case 3:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          bytes.subarray(at, at + length),
          bytes.subarray(at),
        ])
        break
      case 4: {
        const changed = Buffer.from(bytes)
        if (at < changed.length) changed[at] = upTo(256)
        bytes = changed
        break
      }
      default: {
        const other = Buffer.from(files[upTo(files.length)] ?? new Uint8Array())
        bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(upTo(other.length + 1))])
      }
    }
  }
  return bytes
}
