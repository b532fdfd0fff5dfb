/** What Mermaid itself makes of a text, up to where it would begin to draw. */

interface Task {
  section: string;
  task: string;
  score: number;
  people: string[];
}

interface Db {
  getTasks(): Task[];
  getSections(): string[];
  getDiagramTitle(): string;
  getAccTitle(): string;
  getAccDescription(): string;
}

declare const mermaid: {
  initialize(config: object): void;
  render(id: string, text: string): Promise<{svg: string}>;
  mermaidAPI: {getDiagramFromText(text: string): Promise<{db: Db}>};
};

/** A diagram as Mermaid has read it, with its own marks for entities in the names. */
export interface Diagram {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescr: string;
  readonly sections: readonly string[];
  readonly tasks: readonly Task[];
}

const box = document.createElement('div');

/** What a browser shows of a text in the drawing. Mermaid puts entities in when the drawing is done. */
export function shown(text: string): string {
  box.textContent = text;
  box.innerHTML = box.innerHTML.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  return box.textContent;
}

const isRead = Symbol();
let read: Diagram | undefined;
let isDrawing = false;

async function watch(): Promise<void> {
  // The page draws nothing else, and all diagrams share one store.
  mermaid.initialize({
    startOnLoad: false,
    suppressErrorRendering: true,
    maxTextSize: 1e7,
    logLevel: 5,
  });
  const {db} = await mermaid.mermaidAPI.getDiagramFromText('journey\na: 3');
  const getTasks = db.getTasks.bind(db);
  db.getTasks = () => {
    if (isDrawing) return getTasks();
    read = {
      title: shown(db.getDiagramTitle()),
      accTitle: shown(db.getAccTitle()),
      accDescr: shown(db.getAccDescription()),
      sections: [...db.getSections()],
      tasks: [...getTasks()],
    };
    throw isRead;
  };
}

let watching: Promise<void> | undefined;
let count = 0;

/** Undefined if Mermaid refuses it, or takes it for a diagram of another sort. */
export async function readByMermaid(text: string): Promise<Diagram | undefined> {
  await (watching ??= watch());
  read = undefined;
  try {
    await mermaid.render(`d${count++}`, text);
  } catch (error) {
    if (error !== isRead) return undefined;
  }
  return read;
}

/** What Mermaid draws, as a browser puts it into a page. */
export async function drawByMermaid(text: string): Promise<Element> {
  await (watching ??= watch());
  isDrawing = true;
  const {svg} = await mermaid.render(`d${count++}`, text);
  isDrawing = false;
  const page = document.createElement('div');
  page.innerHTML = svg;
  return page;
}
