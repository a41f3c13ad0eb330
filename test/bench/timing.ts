export interface Timing {
  /** Milliseconds. */
  readonly median: number
  readonly text: string
}

/** Times each of `runs` calls by itself. */
export async function time(runs: number, run: (n: number) => unknown): Promise<Timing> {
  const times: number[] = []
  for (let n = 0; n < runs; n++) {
    const start = performance.now()
    const result = run(n)
    if (result instanceof Promise) await result
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0
  return { median: at(0.5), text: `median ${at(0.5).toFixed(3)} ms, p95 ${at(0.95).toFixed(3)} ms` }
}
