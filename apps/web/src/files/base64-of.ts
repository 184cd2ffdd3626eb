/** Few enough arguments for a call. */
const step = 0x8000

/** Bytes as base64 text, the way files travel to the API. */
export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step))
  return btoa(text)
}
