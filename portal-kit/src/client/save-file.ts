import { currentLanguage } from '../i18n/language';

/** The name that the server gives a file, of a header as `attachment; filename="a.pdf"; filename*=UTF-8''%D0%B0.pdf`. */
function nameOf(header: string | null): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '') ?? [];
  const [, plain] = /filename="([^"]+)"/i.exec(header ?? '') ?? [];
  return encoded ? decodeURIComponent(encoded) : (plain ?? 'file');
}

/** Takes a file and has the browser save it. @returns the status; undefined means that no answer came */
export async function saveFile(url: string): Promise<number | undefined> {
  try {
    const answer = await fetch(url, { headers: { 'Accept-Language': currentLanguage() } });
    if (!answer.ok) return answer.status;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = nameOf(answer.headers.get('content-disposition'));
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return answer.status;
  } catch {
    return undefined;
  }
}
