const said = new Set<string>();

/** Warns on the console, or informs, unless the very same was said before. */
export function warnOnce(message: string, level: 'warn' | 'info' = 'warn'): void {
  if (said.has(message)) return;
  // A page that runs for days with changing data must not collect every message it ever saw.
  if (said.size > 500) said.clear();
  said.add(message);
  console[level](`journey-map: ${message}`);
}
