import { type Language, spokenLanguage } from '#domain/language.ts'

/**
 * The system's language as a BCP 47 tag, or undefined where the system names none: `C` and `POSIX`
 * are the absence of one, and an odd `LC_ALL` has been seen to make `Intl` throw.
 */
export const systemTag = (
  read: () => string = () => Intl.DateTimeFormat().resolvedOptions().locale,
): string | undefined => {
  try {
    return soundTag(read())
  } catch {
    return undefined
  }
}

/** A tag as far as its language, script and region go; undefined for what is no language. */
export const soundTag = (tag: string): string | undefined => {
  const [written = ''] = tag.split(/[.@]/u)
  try {
    const { baseName } = new Intl.Locale(written.replaceAll('_', '-'))
    return /^und\b/iu.test(baseName) || /posix/iu.test(tag) ? undefined : baseName
  } catch {
    return undefined
  }
}

/** The language to speak before anything is known of the person's choice. */
export const systemLanguage = (): Language => {
  const tag = systemTag()
  return spokenLanguage('system', tag === undefined ? [] : [tag])
}
