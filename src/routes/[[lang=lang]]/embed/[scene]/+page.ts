/** The figure wakes as an island: see src/embed/step.ts. */
export const csr = false;
