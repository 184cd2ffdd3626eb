/** What the test runner adds: files found by a pattern when the test is loaded. */
interface ImportMeta {
  glob(pattern: string, options: { eager: true }): Record<string, unknown>
  glob(pattern: string, options: { query: '?raw'; import: 'default' }): Record<string, () => Promise<string>>
}
