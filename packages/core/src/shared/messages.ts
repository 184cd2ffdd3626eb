/** A tree of ICU texts; the French file of a context gives the shape, the English one must have the same. */
export type Messages = { readonly [key: string]: string | Messages }

/** The same keys with any text: `en satisfies SameKeys<typeof fr>`. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]
