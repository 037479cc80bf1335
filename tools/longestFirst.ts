import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Journeys of few lines that run long, as their tests are told elsewhere. Where nothing was measured
 * yet the files are begun by their size, and these would keep one core busy at the end alone.
 */
const LONG = ['accessibility.', 'main.', 'days.', 'steadyLayout.'].map(
  (name) => `/test/journeys/${name}`,
)

const isLong = ({ moduleId }: TestSpecification): boolean =>
  LONG.some((path) => moduleId.replaceAll('\\', '/').includes(path))

/** The usual order of test files within each project, but for those that are known to run long. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    const projects = [...new Set(usual.map(({ project }) => project.name))]
    return projects.flatMap((name) => {
      const own = usual.filter(({ project }) => project.name === name)
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))]
    })
  }
}
