/** What the cache knows a read by: its path, then what it asks; a path alone stands for all reads below it. */
type Key = readonly [readonly string[], { input?: unknown; type: 'query' }?]

type Ask = (path: string, input: unknown) => Promise<unknown>

/** What can be asked of the place that a path leads to. */
const usesOf = (path: readonly string[], ask: Ask) => ({
  pathKey: (): Key => [path],
  queryKey: (input?: unknown): Key => [
    path,
    input === undefined ? { type: 'query' } : { input, type: 'query' },
  ],
  queryOptions(input?: unknown, options?: object) {
    const queryKey = this.queryKey(input)
    return { ...options, queryKey, queryFn: () => ask(path.join('.'), input) }
  },
})

/**
 * `queries.fund.get.queryOptions(input)` for any path: the keys and functions that the cache of queries works with.
 * Their types are those of the library whose part this is: all of it weighs ten times as much on every first page (L15).
 * @param ask sends a read, by the path with its dots.
 */
export const queriesThrough = (ask: Ask, path: readonly string[] = []): object =>
  new Proxy(
    {},
    {
      get: (_, name: string) => {
        const uses = usesOf(path, ask)
        return name in uses
          ? (...args: [unknown?, object?]) => uses[name as keyof typeof uses](...args)
          : queriesThrough(ask, [...path, name])
      },
    },
  )
