/** Each icon of Lucide is a module of its own; the build has turned its shapes into the data of one path. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const path: string;
  export default path;
}
