/**
 * The text of a file chosen by a person; `binary` is an office document or an image, `damaged` is UTF-8 in which some
 * bytes are not, with the lines that hold them, from 1.
 */
export type DecodedText =
  | { ok: true; text: string }
  | { ok: false; why: 'binary' }
  | { ok: false; why: 'damaged'; lines: readonly number[] }

/**
 * Reads UTF-8 or UTF-16 with a byte-order mark, UTF-8 when every byte fits, and else Windows-1252, which spreadsheets
 * on Windows still write. A file that is UTF-8 but for some bytes is not read as another encoding: that would change
 * every accent in it.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (utf16) return readable(new TextDecoder(utf16).decode(bytes))
  try {
    return readable(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const { likelyCount, sequenceCount, wrongCount, wrongLines } = readUtf8(bytes)
    if (likelyCount > 0 || sequenceCount >= wrongCount)
      return { ok: false, why: 'damaged', lines: wrongLines }
    return readable(new TextDecoder('windows-1252').decode(bytes))
  }
}

const readable = (text: string): DecodedText =>
  text.includes('\u0000') ? { ok: false, why: 'binary' } : { ok: true, text }

/** How many bytes follow this one in UTF-8, and the least and the most that the second may be (RFC 3629). */
const following = (first: number): { count: number; least: number; most: number } | null => {
  if (first >= 0xc2 && first <= 0xdf) return { count: 1, least: 0x80, most: 0xbf }
  if (first >= 0xe0 && first <= 0xef)
    return { count: 2, least: first === 0xe0 ? 0xa0 : 0x80, most: first === 0xed ? 0x9f : 0xbf }
  if (first >= 0xf0 && first <= 0xf4)
    return { count: 3, least: first === 0xf0 ? 0x90 : 0x80, most: first === 0xf4 ? 0x8f : 0xbf }
  return null
}

const isSequence = (
  bytes: Uint8Array,
  at: number,
  next: NonNullable<ReturnType<typeof following>>,
): boolean => {
  const second = bytes[at + 1] ?? 0
  if (second < next.least || second > next.most) return false
  for (let n = 2; n <= next.count; n++) if (((bytes[at + n] ?? 0) & 0xc0) !== 0x80) return false
  return true
}

/** Signs that Windows-1252 would show as "Ã©", "â€™" or "ðŸ", which nobody writes; "É»" is, in capitals. */
const isLikely = (first: number, second: number): boolean =>
  first === 0xc2 ||
  first === 0xc3 ||
  (first === 0xe2 && second === 0x80) ||
  (first === 0xf0 && second === 0x9f)

/** How many signs of more than one byte there are, how many are likely, and where bytes are part of none. */
const readUtf8 = (bytes: Uint8Array) => {
  const wrongLines = new Set<number>()
  let [likelyCount, sequenceCount, wrongCount, line, lastWrong] = [0, 0, 0, 1, -1]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line++
    if (byte < 0x80) continue
    const next = following(byte)
    if (next && isSequence(bytes, at, next)) {
      sequenceCount++
      if (isLikely(byte, bytes[at + 1] ?? 0)) likelyCount++
      at += next.count
    } else {
      // What is left of one sign counts once.
      if (next || lastWrong !== at - 1) wrongCount++
      lastWrong = at
      wrongLines.add(line)
    }
  }
  return { likelyCount, sequenceCount, wrongCount, wrongLines: [...wrongLines] }
}
