/** A text as a string in CSS. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
