/** What file systems answer that know no second name for a file: Windows says `EISDIR` of exFAT. */
const NO_LINKS: ReadonlySet<unknown> = new Set([
  ...['EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EISDIR', 'EINVAL', 'EXDEV'],
])

/** Whether a second name for a file was refused because its disk knows none. */
export const knowsNoLinks = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && NO_LINKS.has(error.code)
