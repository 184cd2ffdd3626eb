import * as z from 'zod/mini'

/** What a database or a mail cannot hold: the NUL character and halves of surrogate pairs. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

const newlines = /\r\n?/g

/** A text a person typed: trimmed, line breaks as `\n`, at most `max` characters; may be empty. */
export const textInput = (max: number) =>
  z.string().check(
    z.refine(isStorable),
    z.overwrite((text: string) => text.replace(newlines, '\n')),
    z.trim(),
    z.maxLength(max),
  )

/** The same, and not empty. */
export const requiredText = (max: number) => textInput(max).check(z.minLength(1, 'shared.required'))
