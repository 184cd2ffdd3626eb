import { crc32 } from 'node:zlib'

/** A document of `bytes` bytes that begins as a PDF does. */
export const pdfOf = (bytes: number): Buffer => {
  const body = Buffer.from(Array.from({ length: bytes }, (_, place) => 32 + ((place * 7919) % 90)))
  body.write('%PDF-1.7\n')
  return body
}

/** The smallest picture there is. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const header = (name: string, content: Buffer, signature: number, extra: Buffer): Buffer => {
  const fixed = Buffer.alloc(signature === 0x04034b50 ? 30 : 46)
  const at = signature === 0x04034b50 ? 4 : 6
  fixed.writeUInt32LE(signature)
  fixed.writeUInt16LE(20, at)
  fixed.writeUInt32LE(crc32(content), at + 10)
  fixed.writeUInt32LE(content.length, at + 14)
  fixed.writeUInt32LE(content.length, at + 18)
  fixed.writeUInt16LE(name.length, at + 22)
  return Buffer.concat([fixed, Buffer.from(name), extra])
}

/** An archive whose entries are stored as they are (APPNOTE 4.3), such as an office document is. */
export const zipOf = (entries: Readonly<Record<string, string>>): Buffer => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text)
    const central = header(name, content, 0x02014b50, Buffer.alloc(0))
    central.writeUInt32LE(offset, 42)
    directory.push(central)
    parts.push(header(name, content, 0x04034b50, content))
    offset += 30 + name.length + content.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, index, end])
}

export const odt = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' })
const types = (type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`
const word = (type: string) => zipOf({ '[Content_Types].xml': types(type), 'word/document.xml': '<w/>' })
export const docx = word('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
export const docm = word('application/vnd.ms-word.document.macroEnabled')
