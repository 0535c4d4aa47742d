/** Scenes wake as islands, so no page is hydrated as a whole. */
export const csr = false;
