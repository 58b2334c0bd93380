import { useEffect, useState } from 'react';
import { svgOf } from '../../export/files.ts';

interface Preview {
  /** Address of the drawn picture; `null` until it is there. */
  url: string | null;
  /** Why there is none. */
  failed: string | null;
}

/** The picture as the files will have it, drawn anew when its content changes; the blob's address lives as long as it is shown. */
export function usePreview(content: Parameters<typeof svgOf>[0]): Preview {
  const [preview, setPreview] = useState<Preview>({ url: null, failed: null });
  useEffect(() => {
    let isWanted = true;
    let url: string | null = null;
    const draw = async (): Promise<void> => {
      try {
        const svg = await svgOf(content);
        if (!isWanted) return;
        url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setPreview({ url, failed: null });
      } catch (error) {
        if (isWanted) setPreview({ url: null, failed: String(error) });
      }
    };
    void draw();
    return () => {
      isWanted = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [content]);
  return preview;
}
