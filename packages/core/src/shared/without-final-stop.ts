/**
 * A text that stands inside a sentence of ours, which ends by itself: without the full stop that it ends with. Every other
 * sign says something, and stays.
 */
export const withoutFinalStop = (text: string): string => text.replace(/(?<!\.)\.\s*$/, '')
