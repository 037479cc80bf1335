/** What has to be known of a language beside its texts and its grammar. */
export interface LanguageRow {
  /** What it calls itself. */
  readonly ownName: string
  /** The locale of `Intl`: order of dates, names of months and days, lists, numbers, plurals. */
  readonly locale: string
  /** What its spreadsheets part fields with. */
  readonly csvSeparator: ',' | ';'
  /** Sets words by the rules of its spacing and apostrophes. */
  readonly typeset: (text: string) => string
  /** What parts points that may be whole phrases. */
  readonly pointSeparator: string
  /** The first of a month, as a number in a date. */
  readonly firstOfMonth: string
  /** A time of day; both parts have two figures. */
  readonly timeOfDay: (hours: string, minutes: string) => string
  /** What `mar` means where it stands alone in a date that was typed. */
  readonly typedMar: 'tuesday' | 'march'
  /** What « AM » behind a day means: in France some mean « après-midi ». */
  readonly typedAm: 'morning' | 'asked'
  /** Whether 12/3 may be 3 December where nothing is known of the place. */
  readonly typedMonthFirst: boolean
  /** Whether it is spoken where clocks show UTC in winter: a mail stamped +0000 may be of there. */
  readonly atGreenwich: boolean
}
