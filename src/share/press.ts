/** Buttons that share, on any page: their code comes when one is about to be pressed. */

const buttonOf = ({ target }: Event): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[data-share]');

const code = () => import('./share.ts');

// Some browsers give the clipboard only to code that is there when the button is pressed.
for (const type of ['pointerover', 'focusin'])
  document.addEventListener(type, (event) => void (buttonOf(event) && code().catch(() => null)));

document.addEventListener('click', (event) => {
  const button = buttonOf(event);
  if (button) void code().then(({ share }) => share(button));
});
