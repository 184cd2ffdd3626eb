import { fileSizeMax } from '@reliance/core/shared/stored-file.ts'

/** As any file of the house: 10,000 entries of camt.053 with all their details are about 15 MB. */
export const statementSizeMax = fileSizeMax

/** A table has no markup: 10,000 rows of 400 signs fit. Whole rows are held in memory. */
export const tableSizeMax = 5 * 1024 * 1024

/** Lines a file, refused and pending ones included: what an association's account has in some years. */
export const lineCountMax = 10_000

/** Signs of a line of a table. The longest labels have some hundreds; beyond, it is no table. */
export const tableLineMax = 50_000

/** camt.053 nests about fifteen deep. */
export const depthMax = 64

/** Elements held at once: a batch of 10,000 movements with thirty elements each, and nothing more. */
export const elementCountMax = 400_000

/** Attributes of one element; camt.053 has one, and the names of schemas on the first. */
export const attributeCountMax = 32

/** Signs kept of one text. ISO 20022 has 500 at most, OFX 255. */
export const textMax = 1_000

/** Signs kept of a label, which may be several texts. */
export const labelMax = 2_000
