/** Words that may stand twice: « nous nous sommes », "that that" is said too. */
const DOUBLED_RIGHTLY = /^(?:nous|vous|had|that)$/iu

/** What a careful reader of a draft would stumble over, wherever it was rendered; empty for none. */
export const stumblesIn = (text: string): readonly string[] => {
  const plain = text.replace(/[\u00A0\u202F]/gu, ' ')
  const doubled = [...plain.matchAll(/(?<![\p{L}\p{N}’-])(\p{L}{2,}) \1(?![\p{L}\p{N}’-])/giu)]
  return [
    ...(
      [
        [/ {2}/u, 'two spaces'],
        [/ \n|\n /u, 'a space at the end of a line'],
        [/\n{3}/u, 'two empty lines'],
        [/^\s|\s$/u, 'blanks around'],
        [/ [,.)](?:\s|$)/u, 'a space before a stop'],
        [/,,|;;|\.\.(?!\.)|\?\?|[,;:]\.|\?\.|!\./u, 'doubled stops'],
        [/:\s*(?:[.?!]|\n\n|$)/u, 'a colon with nothing behind it'],
        [/undefined|null|NaN|\[object|\{|\}|\[\[|\]\]/u, 'markup'],
        [/\(\s*\)|\[\s*\]|«\s*»|“\s*”/u, 'bare brackets'],
        [
          /(?:^|(?<!\b[ap]\.m)[.?!] |\n\n)(?!iPad|iOS)\p{Ll}\p{Ll}+ \p{Ll}/u,
          'a sentence without a capital',
        ],
        [
          /(?<=\p{L}, )(?:Merci|Nous|Je|J’ai|We|Thank|My|Depuis|Since)\b/u,
          'a capital after a comma',
        ],
        [/\p{L}'\p{L}/u, 'a straight apostrophe'],
      ] as const
    ).flatMap(([pattern, name]) => {
      const found = pattern.exec(plain)
      return found === null
        ? []
        : [`${name}: ${plain.slice(Math.max(found.index - 20, 0), found.index + 30)}`]
    }),
    ...doubled.flatMap(([, word = '']) => (DOUBLED_RIGHTLY.test(word) ? [] : [`twice: ${word}`])),
  ]
}
