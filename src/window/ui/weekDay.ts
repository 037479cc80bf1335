/** One column of WeekStrip.vue. Hours are decimal: 14.5 is half past two. */
export interface WeekDay {
  /** Unique in its strip. */
  readonly key: string
  /** The two lines of the heading, such as « jeu. » and « 12 ». */
  readonly weekday: string
  readonly date: string
  /** In the past: drawn fainter. */
  readonly past?: boolean
  /** Hatched all day, with this word, such as « férié ». */
  readonly closed?: string | undefined
  readonly bands: readonly {
    readonly from: number
    readonly to: number
    readonly tone: 'good' | 'possible'
  }[]
  /** The chosen moment, with its hour in words. */
  readonly pick?: { readonly at: number; readonly label: string }
}
