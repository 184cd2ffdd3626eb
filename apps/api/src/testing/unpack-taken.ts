import { strFromU8, unzipSync } from 'fflate'

/** What an archive of an organisation holds, as programs of others read it: a zip, and in it a spreadsheet, which is one too. */
export const unpacked = ({ content }: { content: string }) => {
  const files = unzipSync(Buffer.from(content, 'base64'))
  const fileOf = (end: string): Uint8Array => {
    const [, found] = Object.entries(files).find(([name]) => name.endsWith(end)) ?? []
    if (!found) throw new Error(`the archive has no ${end}`)
    return found
  }
  const workbook = unzipSync(fileOf('.xlsx'))
  const part = (name: RegExp): string =>
    Object.entries(workbook)
      .filter(([path]) => name.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .join('')
  return {
    names: Object.keys(files),
    json: strFromU8(fileOf('.json')),
    sheets: part(/workbook\.xml$/),
    cells: part(/sharedStrings\.xml$|sheets\/sheet\d+\.xml$|workbook\.xml$/),
    pdf: strFromU8(fileOf('.pdf').slice(0, 5), true),
  }
}
