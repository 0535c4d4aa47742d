/** What shares one number of a drawing: fetched with the numbers themselves, when a reader first asks for them. */
import './press.ts';

export { default as ShareButton } from './ShareButton.svelte';
