import type { Photo } from './outbox';

/** Longest side in pixels: sharp enough to read a notice board, small enough for a line in the country. */
const LONGEST = 1600;
const THUMBNAIL = 160;

async function drawn(picture: ImageBitmap, longest: number): Promise<HTMLCanvasElement> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * A photograph as it goes out: smaller, and drawn anew, so that nothing goes along that the camera wrote beside the picture.
 * @returns undefined for a file that is no picture
 */
export async function photoOf(file: File): Promise<Photo | undefined> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const large = await drawn(picture, LONGEST);
    const small = await drawn(picture, THUMBNAIL);
    picture.close();
    const blob = await new Promise<Blob | null>((resolve) => large.toBlob(resolve, 'image/jpeg', 0.82));
    if (!blob) return undefined;
    return {
      key: crypto.randomUUID(),
      name: `${file.name.replace(/\.[^.]*$/, '') || 'photo'}.jpg`,
      blob,
      thumbnail: small.toDataURL('image/jpeg', 0.7),
    };
  } catch {
    return undefined;
  }
}
