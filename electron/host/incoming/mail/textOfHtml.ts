import { convert } from 'html-to-text'

/** More than any mail says; what lies behind is a newsletter's ornaments. */
const LONGEST = 2_000_000

/** The text of a page of HTML, a line for each line that is seen, addresses of links in brackets. */
export const textOfHtml = (html: string): string => {
  try {
    return convert(html.slice(0, LONGEST), {
      wordwrap: false,
      limits: { maxInputLength: LONGEST, maxDepth: 100, maxChildNodes: 20_000 },
      formatters: {
        // Cells stand apart, or a day and its hour would be one word.
        cell: (element, walk, builder) => {
          builder.addInline(' ')
          walk(element.children, builder)
          builder.addInline(' ')
        },
      },
      selectors: [
        { selector: 'img', format: 'skip' },
        { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } },
        { selector: 'h1', options: { uppercase: false } },
        { selector: 'h2', options: { uppercase: false } },
        { selector: 'h3', options: { uppercase: false } },
        { selector: 'h4', options: { uppercase: false } },
        { selector: 'table', format: 'block' },
        { selector: 'td', format: 'cell' },
        { selector: 'th', format: 'cell' },
        { selector: 'tr', format: 'block' },
      ],
    })
  } catch {
    return html.replace(/<[^>]*>/gu, ' ')
  }
}
