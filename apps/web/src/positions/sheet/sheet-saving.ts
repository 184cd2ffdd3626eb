import { contentOf, unanswered } from '@reliance/core/positions/position.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import { TRPCClientError } from '@trpc/client'
import { needWordsFor } from '../../acts/failure.ts'
import { type KeptRequest, keepRequest } from '../../acts/keep-request.ts'
import { api, type Outputs } from '../../trpc.ts'
import { RowConflict, RowRefused, type SaveRow } from './row-store.ts'
import { type SheetRow, sameAnswer } from './sheet-row.ts'

export type Sheet = Outputs['positions']['sheet']
export type SheetPlace = { organisationId: string; coalitionId: string; roundId: string }

type Draft = Sheet['drafts'][number]

/** A row as it stands at home; without a draft it is empty. */
export const withDraft = (row: SheetRow, draft: Draft | undefined): SheetRow => ({
  ...row,
  ...contentOf(draft ?? unanswered),
  revision: draft?.revision ?? 0,
})

function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof TRPCClientError)) return null
  return error.data?.refusal ?? null
}

/** Sends one row at a time, and remembers how it was last sent. */
function sending({ organisationId, coalitionId }: SheetPlace) {
  const kept = new Map<string, { request: KeptRequest; row: SheetRow }>()
  const send: SaveRow = async row => {
    const { statementId, revision } = row
    const input = { coalitionId, statementId, ...contentOf(row), revision }
    const request = kept.get(statementId)?.request ?? keepRequest()
    kept.set(statementId, { request, row })
    const { revision: saved } = await api.positions.saveDraft.mutate({
      ...input,
      spaceId: organisationId,
      requestId: request.idFor(input),
    })
    return { revision: saved, isFormer: false }
  }
  return { send, lastSent: (id: string) => kept.get(id)?.row }
}

/**
 * How the rows of a sheet are saved at home. When the revision moved on, the saved row is read again: if it says
 * what this page had sent, its answer was lost and nothing is in conflict; else both versions are shown.
 */
export function savingIn(place: SheetPlace): SaveRow {
  const { send, lastSent } = sending(place)
  return async row => {
    const before = lastSent(row.statementId)
    try {
      return await send(row)
    } catch (error) {
      const refusal = refusalIn(error)
      if (refusal === null) throw error
      if (refusal.code !== 'positions.revision_changed') {
        await needWordsFor({ general: refusal, fields: {} })
        throw new RowRefused(refusal)
      }
      const { drafts } = await api.positions.sheet.query(place)
      const saved = withDraft(
        row,
        drafts.find(draft => draft.statementId === row.statementId),
      )
      if (sameAnswer(saved, row)) return { revision: saved.revision }
      if (before === undefined || !sameAnswer(saved, before)) throw new RowConflict(saved)
      return send({ ...row, revision: saved.revision })
    }
  }
}
