/** The rule of a code, `round_closed` of `positions.round_closed`: message keys cannot hold a dot. */
export type RuleName<Code extends string> = Code extends `${string}.${infer Rule}` ? Rule : never

/** A power as a message key: `positions_represent` of `positions.represent`. */
export type PowerKey<Power extends string> = Power extends `${infer Context}.${infer Verb}`
  ? `${Context}_${Verb}`
  : never
