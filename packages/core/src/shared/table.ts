/** A table that stands in a spreadsheet, and in part on paper. */
export type Table = {
  readonly name: string
  readonly heads: readonly string[]
  /** Numbers are amounts; days are in ISO 8601. */
  readonly rows: readonly (readonly (string | number)[])[]
  /** The columns that are printed, by their place; all where there is nothing to leave out. */
  readonly printed?: readonly number[]
}
