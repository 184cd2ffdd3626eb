/** Rules of gifts in kind that can refuse a person's act. */
export const inKindCodes = [
  'fund.quantity_unreadable',
  'fund.quantity_out_of_range',
  'fund.gift_value_out_of_range',
  'fund.gift_in_future',
  'fund.gift_of_own',
  'fund.gift_by_member',
  'fund.gift_settled',
  'fund.gift_not_signed',
  'fund.gift_taken',
  'fund.gifts_waiting',
  'fund.in_kind_percent_out_of_range',
  'fund.in_kind_beyond',
  'fund.in_kind_reason_missing',
] as const
export type InKindCode = (typeof inKindCodes)[number]
