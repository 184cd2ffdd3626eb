import * as z from 'zod/mini'
import { inOneForm, isSeenLine } from './seen-line.ts'

/** What a database or a mail cannot hold: the NUL character and halves of surrogate pairs. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

const newlines = /\r\n?/g

/** A text a person typed, in as many lines as they like: trimmed, line breaks as `\n`, at most `max` characters; may be empty. */
export const textInput = (max: number) =>
  z.string().check(
    z.refine(isStorable, 'shared.signs_not_kept'),
    z.overwrite((text: string) => text.replace(newlines, '\n')),
    z.trim(),
    z.maxLength(max),
  )

/** The same, and not empty. */
export const requiredText = (max: number) => textInput(max).check(z.minLength(1, 'shared.required'))

/**
 * A name, a title, whatever stands on one line: trimmed, in the composed form of its letters (NFC), without line
 * breaks and signs that are not seen, at most `max` characters; may be empty. Others read it in lists, in subjects of
 * mails and between words of ours, where it must not be able to pass for something else (`shared.unseen_signs`).
 */
export const lineInput = (max: number) =>
  z.string().check(
    z.refine(isStorable, 'shared.signs_not_kept'),
    z.overwrite((text: string) => inOneForm(text, 'NFC')),
    z.trim(),
    z.refine(isSeenLine, 'shared.unseen_signs'),
    z.maxLength(max),
  )

/** The same, and not empty. */
export const requiredLine = (max: number) => lineInput(max).check(z.minLength(1, 'shared.required'))

/**
 * A text that no person types: a token, a handle, bytes, at most `max` characters. A page or a device made it, so a
 * wrong one is no mistake of whoever reads the answer (`shared.unreadable`).
 */
export const madeText = (max: number, isRight: (text: string) => boolean) =>
  z
    .string('shared.unreadable')
    .check(z.maxLength(max, 'shared.unreadable'), z.refine(isRight, 'shared.unreadable'))
