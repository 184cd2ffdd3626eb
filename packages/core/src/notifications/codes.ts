/** Rules of this context that can refuse a person's act. */
export const notificationCodes = [
  'notifications.reply_used',
  'notifications.reply_shut',
  'notifications.reply_empty',
] as const
export type NotificationCode = (typeof notificationCodes)[number]
