/** What is not seen, and spaces of every kind. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\uFE00-\uFE0F]/gu
const MINUS = /[\u2010-\u2015\u2212]/gu

/** The number in a copied text as a number field takes it: its digits plain, nothing unseen round them. */
export const plainNumber = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(MINUS, '-')

/**
 * Some platforms drop a number whole where a sign that is not seen came along with it. `coming` is
 * told what is about to be put into a number field, `taken` what the field then holds: its value, or
 * the number that was dropped.
 */
export const numberTaker = () => {
  let put = ''
  return {
    coming: ({ data, dataTransfer }: InputEvent): void => {
      put = plainNumber(data ?? dataTransfer?.getData('text/plain') ?? '')
    },
    taken: (field: HTMLInputElement): string => {
      if (field.value === '' && put !== '') field.value = put
      put = ''
      return field.value
    },
  }
}
