/**
 * ESLint refuses a suppression that is no longer needed in a file that it reads; this refuses those
 * for files that are gone, and those for any rule but the sizes.
 *
 * @param {Record<string, Record<string, unknown>>} suppressions of `eslint-suppressions.json`
 * @param {readonly string[]} files all files, by their paths from the root
 * @returns {string[]}
 */
export const suppressionFindings = (suppressions, files) => {
  const known = new Set(files)
  return Object.entries(suppressions).flatMap(([file, rules]) => [
    ...(known.has(file)
      ? []
      : [`eslint-suppressions.json excuses ${file}, which is not there. Remove the entry.`]),
    ...Object.keys(rules)
      .filter((rule) => rule !== 'max-lines' && rule !== 'max-lines-per-function')
      .map(
        (rule) =>
          `eslint-suppressions.json excuses ${file} from ${rule}. Only sizes may be excused: mend the file.`,
      ),
  ])
}
