import { Box, Typography } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from './notify';
import { drawPage, openPaper } from './pdf';

/** The pages of a rendered paper, drawn as they will be printed. The old ones stay until the new ones are ready. */
export function PaperPages(props: { readonly token: string; readonly name: string; readonly width: number; readonly onPages: (count: number) => void }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [trouble, setTrouble] = useState('');
  const { token, onPages } = props;
  useEffect(() => {
    let gone = false;
    let opened: PDFDocumentProxy | undefined;
    openPaper(token).then(
      (found) => {
        opened = found;
        if (gone) void found.loadingTask.destroy();
        else {
          setPdf(found);
          onPages(found.numPages);
        }
      },
      (e: unknown) => { if (!gone) setTrouble(sentenceOf(e)); },
    );
    return () => {
      gone = true;
      // The page that is being drawn ends first.
      window.setTimeout(() => void opened?.loadingTask.destroy(), 2000);
    };
  }, [token, onPages]);
  if (trouble !== '') return <Typography color="error.main">{trouble}</Typography>;
  if (!pdf) return <Typography color="text.secondary">正在排版…</Typography>;
  return (
    <>
      {Array.from({ length: pdf.numPages }, (_, i) => (
        <PageCanvas key={`${pdf.fingerprints[0]}-${i}`} pdf={pdf} number={i + 1} width={props.width} label={`${props.name}，第${i + 1}页，共${pdf.numPages}页`} />
      ))}
    </>
  );
}

function PageCanvas(props: { readonly pdf: PDFDocumentProxy; readonly number: number; readonly width: number; readonly label: string }) {
  const holder = useRef<HTMLDivElement>(null);
  const { pdf, number, width } = props;
  useEffect(() => {
    let gone = false;
    // A page is drawn aside and shown when it is whole: a canvas can not be drawn on twice at once.
    const canvas = document.createElement('canvas');
    drawPage(pdf, number, canvas, width, Math.max(1, devicePixelRatio)).then(
      () => {
        if (gone) return;
        canvas.style.width = `${width}px`;
        canvas.style.display = 'block';
        // The room that was kept for an upright page: a sideways one is lower.
        if (holder.current) holder.current.style.minHeight = '0';
        holder.current?.replaceChildren(canvas);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [pdf, number, width]);
  return <Box ref={holder} role="img" aria-label={props.label} sx={{ width, minHeight: width * 1.41, bgcolor: '#fff', boxShadow: 2, mx: 'auto', mb: 2 }} />;
}
