/** A moment as it stands in file names: UTC, sortable, with milliseconds (`20261122T043000123Z`). */
export const fileTimestamp = (atMs: number): string =>
  new Date(atMs).toISOString().replace(/[-:.]/gu, '')

/** The moment of such a name as ISO 8601, or null when it is none. */
export const parseFileTimestamp = (name: string): string | null => {
  const iso = name.replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/u,
    '$1-$2-$3T$4:$5:$6.$7Z',
  )
  return iso === name || Number.isNaN(Date.parse(iso)) ? null : iso
}
