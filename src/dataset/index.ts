/** The dataset, read once: development, tests and build all stop here when a file is wrong. */
import { files } from './files.ts';
import { readDataset } from './read.ts';

export const dataset = readDataset(files);
