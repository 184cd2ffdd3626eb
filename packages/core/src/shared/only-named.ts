/** The same names and values, and no other: looked up by a word from outside, `constructor` is found in none. */
export const onlyNamed = <Named extends object>(named: Named): Named =>
  Object.assign(Object.create(null) as Named, named)
