import { expect, it } from 'vitest'
import { decideExport } from './export-space.ts'

const now = new Date('2026-11-21T10:00:00Z')

it('R123: holds people for a purpose alone, and is to be deleted within ninety days', () => {
  expect(decideExport({ people: false, purpose: '' }, now)).toEqual({
    ok: true,
    value: { deleteBefore: null },
  })
  expect(decideExport({ people: true, purpose: '  ' }, now)).toMatchObject({
    ok: false,
    error: { code: 'shared.purpose_missing', field: 'purpose' },
  })
  expect(decideExport({ people: true, purpose: 'Changer d’hébergeur' }, now)).toEqual({
    ok: true,
    value: { deleteBefore: new Date('2027-02-19T10:00:00Z') },
  })
})
