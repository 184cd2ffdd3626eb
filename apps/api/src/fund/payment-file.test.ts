import { existsSync, readFileSync } from 'node:fs'
import { type OutgoingPayment, type PaymentFile, writePaymentFile } from '@reliance/core/fund/payment-file.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'

const schema = new URL('../../../../../shared/data/iso20022/pain.001.001.09.xsd', import.meta.url)
const because = existsSync(schema) ? '' : ' (skipped: ../shared/data is not on this machine)'

const payment = (change: Partial<OutgoingPayment> = {}): OutgoingPayment => ({
  endToEndId: 'REL-P1',
  cents: 630_000n,
  name: 'Fédération des Jardins Levain',
  iban: 'FR7630001007941234567890185',
  wording: 'Cantines de quartier croisées, 1re tranche',
  ...change,
})
const file = (change: Partial<PaymentFile> = {}): PaymentFile => ({
  messageId: 'REL-F1',
  madeAt: new Date('2026-11-19T08:00:00.123Z'),
  executeOn: '2026-11-20' as CivilDate,
  debtor: { name: 'Clé de Voûte & Cie, caisse commune', iban: 'DE89370400440532013000' },
  payments: [payment()],
  ...change,
})

describe('a file of payments for the bank', () => {
  it('gives names in the letters that banks take, never with one lost, and no address', () => {
    const text = writePaymentFile(file({ payments: [payment({ name: 'Aimée & Cœur' })] }))
    expect(text).toContain('<Nm>Aimee + Coeur</Nm>')
    expect(text).toContain('<Nm>Cle de Voute + Cie, caisse commune</Nm>')
    expect(text).not.toContain('PstlAdr')
    expect(text).toContain('<CtrlSum>6300.00</CtrlSum>')
    expect(writePaymentFile(file())).toBe(writePaymentFile(file()))
  })

  it('is never made of nothing, of no amount, or with an id that no bank carries', () => {
    for (const wrong of [
      file({ payments: [] }),
      file({ payments: [payment({ cents: 0n })] }),
      file({ payments: [payment({ endToEndId: 'é' })] }),
      file({ messageId: 'x'.repeat(36) }),
    ])
      expect(() => writePaymentFile(wrong)).toThrow(RangeError)
  })

  it.skipIf(because !== '')(`follows its schema, whatever was written${because}`, async () => {
    const xsd = readFileSync(schema, 'utf8')
    const made = fc.sample(
      fc.array(
        fc.record({
          name: fc.string({ unit: 'binary' }),
          wording: fc.string(),
          cents: fc.bigInt(1n, 10n ** 11n),
        }),
        { minLength: 1, maxLength: 20 },
      ),
      { seed: 20261119, numRuns: 10 },
    )
    for (const all of made) {
      const payments = all.map((one, at) => payment({ ...one, endToEndId: `REL-P${at}` }))
      const xml = { fileName: 'payments.xml', contents: writePaymentFile(file({ payments })) }
      const answer = await validateXML({ xml: [xml], schema: [{ fileName: 'pain.xsd', contents: xsd }] })
      expect(answer.errors).toEqual([])
      expect(answer.valid).toBe(true)
    }
    const broken = {
      fileName: 'broken.xml',
      contents: writePaymentFile(file()).replace('SEPA', 'TOOLONGCODE'),
    }
    const answer = await validateXML({ xml: [broken], schema: [{ fileName: 'pain.xsd', contents: xsd }] })
    expect(answer.valid).toBe(false)
  })
})
