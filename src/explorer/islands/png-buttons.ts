/** Sharp on screens of two pixels to a unit. */
const scale = 2;

/** A button with `data-png`, the address of an SVG of ours: draws it as a PNG and hands that over as a file. */
export function pngButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]'))
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        await save(button.dataset['png'] ?? '');
      } finally {
        button.disabled = false;
        button.focus();
      }
    });
}

async function save(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const svg = URL.createObjectURL(await response.blob());
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(svg);
  canvas.toBlob((png) => {
    if (png === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(png);
    link.download = fileName(address);
    link.click();
    URL.revokeObjectURL(link.href);
  }, 'image/png');
}

/** `jejak-jaringan-person-al-haris.png`, after the path of the picture. */
function fileName(address: string): string {
  const path = new URL(address, window.location.href).pathname.replace(/\.svg$/, '');
  return `jejak${path.replaceAll(/[/:]+/g, '-')}.png`;
}
