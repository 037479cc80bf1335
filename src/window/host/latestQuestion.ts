/** Whether no later question has been asked since; an answer that was overtaken is dropped. */
type IsLatest = () => boolean

/** The order of questions to the host whose answers may come back in another one. */
export interface LatestQuestion {
  /** Notes a question that overtakes all before it. */
  readonly ask: () => IsLatest
  /** Notes one for more of the same: the next question overtakes it, and it overtakes none. */
  readonly askMore: () => IsLatest
}

export const latestQuestion = (): LatestQuestion => {
  let asked = 0
  const isLatest = (question: number) => () => question === asked
  return {
    ask: () => {
      asked += 1
      return isLatest(asked)
    },
    askMore: () => isLatest(asked),
  }
}
