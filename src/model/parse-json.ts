/** What `JSON.parse` makes of a text that may begin with a byte order mark; undefined if it is not JSON. */
export function parseJSON(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text.replace(/^\uFEFF/, ''))};
  } catch {
    return undefined;
  }
}
