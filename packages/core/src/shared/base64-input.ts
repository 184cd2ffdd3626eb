import { madeText } from './text-input.ts'

/** Bytes of a file as they travel in JSON; `maxBytes` is that of the file. */
export const base64Input = (maxBytes: number) =>
  madeText(4 * Math.ceil(maxBytes / 3), text => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text))
