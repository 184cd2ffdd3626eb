/** Where a gift in kind stands as it is kept: once it is no longer `declared` it stays. */
export const giftStates = ['declared', 'countersigned', 'refused', 'withdrawn'] as const
export type GiftState = (typeof giftStates)[number]

/** The same as people read it: what was countersigned may have been taken back. */
export type ShownGiftState = GiftState | 'undone'
export const shownGiftState = (state: GiftState, undoneAt: Date | null): ShownGiftState =>
  undoneAt === null ? state : 'undone'
