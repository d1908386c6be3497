// Times of one run, taken in turn so that a busy machine slows both sides alike.

/** Median of the times in ms of each function, called by turns `rounds` times after a warm-up. */
export async function medians(functions, { rounds = 15, warmUp = 3 } = {}) {
  const times = functions.map(() => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, measured] of functions.entries()) {
      const started = performance.now()
      await measured()
      if (round >= 0) times[index].push(performance.now() - started)
    }
  }
  return times.map(median)
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
