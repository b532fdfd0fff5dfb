/** One line of a table's cell: a bar would end it, and so would a line break. */
const cell = text =>
  String(text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');

/** A Markdown table; columns that are empty in every row are left out. */
export function table(columns, rows) {
  const used = Object.entries(columns).filter(([, read]) => rows.some(row => read(row)));
  const line = cells => `| ${cells.join(' | ')} |`;
  return [
    line(used.map(([title]) => title)),
    line(used.map(() => '---')),
    ...rows.map(row => line(used.map(([, read]) => cell(read(row))))),
  ].join('\n');
}

export const code = text => (text ? `\`${text}\`` : '');
