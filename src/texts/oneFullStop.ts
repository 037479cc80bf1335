/** The full stop of an abbreviation also ends the sentence: « mar. 1er déc. », never « déc.. ». */
export const oneFullStop = (text: string): string => text.replace(/(?<=\p{L})\.\.(?=\s|$)/gu, '.')
