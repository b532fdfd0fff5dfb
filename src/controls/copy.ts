/** Puts a text on the clipboard; where that may not be, shows it selected in a field. Tells whether it is there. */
export async function toClipboard(text: string, field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.hidden = false;
    field.value = text;
    field.select();
    return false;
  }
}
