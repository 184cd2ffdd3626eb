import type { StatementRefusalCode } from '@reliance/core/fund/statement-codes.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'

const chunkSize = 65_536

/** Encodings of one byte a sign that bank files declare; ISO 8859-15 has a euro sign. */
const declarable = new Set([
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'latin1',
  'cp1252',
  'us-ascii',
  'ascii',
])

/** What windows-1252 shows of a sign of UTF-8 with two bytes, of quotation marks and of pictures: "Ã©", "â€™", "ðŸ". */
const misread = /[ÂÃ][\u0081\u008d\u008f\u0090\u009d€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00a0-\u00bf]|â€|ðŸ/

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: StatementRefusalCode }

/** The text in one encoding; what was read before `wrong` bytes, and whether only the end is missing. */
function* decodeAs(
  bytes: Uint8Array,
  encoding: string,
): Steps<{ text: string } | { wrong: 'bytes' | 'end' }> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += chunkSize) {
    try {
      parts.push(decoder.decode(bytes.subarray(at, at + chunkSize), { stream: true }))
    } catch {
      return { wrong: 'bytes' }
    }
    yield chunkSize / 8
  }
  try {
    parts.push(decoder.decode())
  } catch {
    return { wrong: 'end' }
  }
  return { text: parts.join('') }
}

const utf16Of = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** How pictures, PDF, archives, office documents old and new, and compressed files begin. */
const signatures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
] as const

/** No text of one byte a sign, nor of UTF-8, holds NUL; a picture has neither accents nor an encoding to speak of. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.includes(0) || signatures.some(signature => signature.every((byte, at) => bytes[at] === byte))

/** What an XML file says of its encoding. */
const declaredBy = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const [, , encoding = null] = /^\s*<\?xml\s[^>]*?encoding\s*=\s*(["'])([\w.-]+)\1/i.exec(head) ?? []
  return encoding?.toLowerCase() ?? null
}

/**
 * The text of a bank's file: UTF-16 with its mark, UTF-8 where every byte fits, else what the file declares, or
 * Windows-1252. A file that is UTF-8 but for some bytes is not read as another encoding, which would change every
 * accent in it.
 */
export function* decodeStatement(bytes: Uint8Array): Steps<Decoded> {
  const utf16 = utf16Of(bytes)
  if (!utf16 && isBinary(bytes)) return { ok: false, code: 'fund.statement_not_a_statement' }
  const read = yield* decodeAs(bytes, utf16 ?? 'utf-8')
  if ('text' in read) return readable(read.text)
  if (read.wrong === 'end') return { ok: false, code: 'fund.statement_truncated' }
  const declared = declaredBy(bytes)
  if (utf16 || (declared && !declarable.has(declared)))
    return { ok: false, code: 'fund.statement_wrong_encoding' }
  const other = yield* decodeAs(bytes, declared ?? 'windows-1252')
  if (!('text' in other)) return { ok: false, code: 'fund.statement_wrong_encoding' }
  yield other.text.length / 8
  if (!declared && misread.test(other.text)) return { ok: false, code: 'fund.statement_wrong_encoding' }
  return readable(other.text)
}

/** A text of UTF-16 may still hold NUL; no statement does. */
const readable = (text: string): Decoded =>
  text.includes('\u0000') ? { ok: false, code: 'fund.statement_not_a_statement' } : { ok: true, text }
