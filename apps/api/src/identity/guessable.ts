/** Beyond this many signs nothing is looked at: what they begin with is enough, and a long text costs long. */
const looked = 64
/** A password that an attacker with the stored hash finds within 10⁸ tries is refused. */
const safe = 3

/** The lists are read when somebody first chooses a password: few do, and they weigh 20 MB. */
const load = async () => {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: looked })
}
let loading: ReturnType<typeof load> | undefined

/**
 * Whether a password is found in few tries: a common one, a keyboard's row, repetitions, what is known of the person
 * (OWASP ASVS V6.2.4 and V6.2.11). Sequences of words that have nothing to do with one another are not.
 * @param known words of this person and of this site.
 */
export const isGuessable = async (password: string, known: readonly string[]): Promise<boolean> => {
  loading ??= load().catch(error => {
    // Asked for again by the next password, not given up until the process ends.
    loading = undefined
    throw error
  })
  const estimate = (await loading).check(password.slice(0, looked), [...known])
  return estimate.score < safe
}
