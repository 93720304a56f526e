/** Long enough for any browser to have begun the download. */
const KEPT_MS = 60_000;

/** Hands the viewer a file made in the page. */
export function saveFile(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
