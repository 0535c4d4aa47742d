/** Every page is a file. `csr` stays unset here: were it false for every node, no client code would be built at all. */
export const prerender = true;
export const trailingSlash = 'always';
