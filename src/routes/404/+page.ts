/** `404.html`, as static hosts expect it. */
export const trailingSlash = 'never';
export const csr = false;
