/** The walls between the rooms of the house, as ESLint blocks. */
import { ROOMS } from './rooms.mjs'
import { NAMED_EXPORTS, NO_LANGUAGE_BRANCH, NO_LONG_WAY_UP } from './walls.mjs'

/** @param {import('./rooms.mjs').Room} room @returns {import('eslint').Linter.Config} */
const block = (room) => {
  const isOurs = room.name !== 'elsewhere' && room.name !== 'tools'
  const everywhere = isOurs ? [NAMED_EXPORTS, NO_LANGUAGE_BRANCH] : []
  return {
    name: `relance/fence/${room.name}`,
    files: room.files,
    ...(room.ignores ? { ignores: room.ignores } : {}),
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: room.names ?? [], patterns: [NO_LONG_WAY_UP, ...(room.imports ?? [])] },
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...(room.syntax ?? [])],
      'no-restricted-properties': ['error', ...(room.properties ?? [])],
      'no-restricted-globals': ['error', ...(room.globals ?? [])],
    },
  }
}

/** The fences as blocks of a flat ESLint configuration. @type {import('eslint').Linter.Config[]} */
export const fences = ROOMS.map(block)
