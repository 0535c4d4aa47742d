/** A file of this folder as one minified classic script: see vite/inline.ts. */
declare module 'virtual:inline/*' {
  const script: string;
  export default script;
}
