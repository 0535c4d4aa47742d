/** The part of subset-font 2.9 used here; the package ships no types. */
declare module 'subset-font' {
  export default function subset(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      /** OpenType features that stay; all of a default set when absent. */
      keepFeatures?: readonly string[];
      variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    }
  ): Promise<Buffer>;
}
