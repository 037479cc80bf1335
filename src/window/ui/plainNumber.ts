/** What is not seen, and spaces of every kind. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\uFE00-\uFE0F]/gu
const MINUS = /[\u2010-\u2015\u2212]/gu

/** The number in a copied text as a number field takes it: its digits plain, nothing unseen round them. */
export const plainNumber = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(MINUS, '-')

/**
 * Before something is put into a number field: the platform drops a number whole where a sign that
 * is not seen came along with it, so its plain digits are put there instead.
 */
export const putPlainNumber = (event: InputEvent): void => {
  const put = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
  const plain = plainNumber(put)
  if (plain === put || event.isComposing) return
  event.preventDefault()
  // Old and without a heir: the only way that replaces what is selected and can be taken back.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('insertText', false, plain)
}
