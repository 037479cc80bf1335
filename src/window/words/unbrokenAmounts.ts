/** A typed text in which no line ends inside an amount: « 36 000 € ». */
export const unbrokenAmounts = (text: string): string =>
  text.replace(/(?<=\d) (?=\d{3}(?!\d)|[€$£%])/gu, '\u00A0')
