type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value may stand where the blank form holds `blank`; a choice not made yet is null there. */
const fits = (blank: unknown, kept: unknown): boolean =>
  blank === null || kept === null
    ? !isFields(kept) && !Array.isArray(kept)
    : typeof kept === typeof blank && Array.isArray(kept) === Array.isArray(blank)

const taken = (blank: unknown, kept: unknown): unknown => {
  if (isFields(blank) && isFields(kept)) return takeUp(blank, kept)
  if (Array.isArray(blank) && Array.isArray(kept)) {
    if (kept.every((item) => typeof item === 'string')) return kept
    return kept.length === blank.length ? blank.map((item, at) => taken(item, kept[at])) : blank
  }
  return fits(blank, kept) ? kept : blank
}

/**
 * A form as it was left, over the form as it begins: an answer that is no longer asked, or no longer
 * of that kind, gives way to the blank one. Lists are of texts; those of anything else are taken up
 * item by item, and stay as they begin where they are of another length.
 */
export const takeUp = <Draft extends object>(blank: Draft, kept: unknown): Draft =>
  isFields(kept)
    ? (Object.fromEntries(
        Object.entries(blank).map(([name, value]) => [
          name,
          Object.hasOwn(kept, name) ? taken(value, kept[name]) : value,
        ]),
      ) as Draft)
    : blank
