import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { uploadFile } from '../../../lib/api';
import { useArrivals } from '../../../ui/fields';
import { useSignatureTexts } from './signature-texts';

/** A name has several strokes: it is sent when the hand has rested for so long. */
const restMs = 700;
const ink = '#10233f';
const lineWidth = 2.5;

function penOn(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const pen = canvas.getContext('2d');
  const { width, height } = canvas.getBoundingClientRect();
  const scale = window.devicePixelRatio;
  if (pen && canvas.width !== Math.round(width * scale)) {
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    pen.scale(scale, scale);
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
  }
  return pen;
}

const placeIn = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>): [number, number] => {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [clientX - left, clientY - top];
};

/** A canvas without width has nothing on it; the next stroke gives it its size again. */
function wipe(canvas: HTMLCanvasElement | null): void {
  if (canvas) canvas.width = 0;
}

/** Lines drawn with finger, pen or mouse, kept as a picture; the form gets its id. */
export function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, onChange: (value: unknown) => void) {
  const t = useSignatureTexts();
  const rest = useRef<number | undefined>(undefined);
  const latest = useRef(onChange);
  /** Tells the form that waits for the picture of the drawing at hand; null while nothing is drawn. */
  const arrive = useRef<((hasArrived: boolean) => void) | null>(null);
  const arrivals = useArrivals();
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useLayoutEffect(() => {
    latest.current = onChange;
  });
  useEffect(
    () => () => {
      window.clearTimeout(rest.current);
      arrive.current?.(false);
    },
    [],
  );

  const settle = (hasArrived: boolean): void => {
    arrive.current?.(hasArrived);
    arrive.current = null;
    setSending(false);
  };

  const send = (): void => {
    setSending(true);
    setError(null);
    const drawing = (arrive.current ??= arrivals.begin());
    // Another stroke, or the eraser, came while this picture went up: it is not what stands on the screen.
    const isOld = (): boolean => arrive.current !== drawing;
    canvas.current?.toBlob((picture) => {
      if (!picture) return settle(false);
      uploadFile(new File([picture], t('fileName'), { type: 'image/png' }), () => undefined)
        .then(({ id }) => {
          if (isOld()) return;
          flushSync(() => latest.current({ file: id }));
          settle(true);
        })
        .catch((problem: unknown) => {
          if (isOld()) return;
          setError(problem);
          settle(false);
        });
    }, 'image/png');
  };

  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    window.clearTimeout(rest.current);
    event.currentTarget.setPointerCapture(event.pointerId);
    const pen = penOn(event.currentTarget);
    if (!pen) return;
    Object.assign(pen, { strokeStyle: ink, lineWidth, lineCap: 'round', lineJoin: 'round' });
    pen.beginPath();
    pen.moveTo(...placeIn(event));
    // What was kept, or is on its way, is no longer what stands on the screen.
    const before = arrive.current;
    arrive.current = arrivals.begin();
    before?.(true);
    setSending(false);
    latest.current(undefined);
  };

  const draw = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const pen = penOn(event.currentTarget);
    pen?.lineTo(...placeIn(event));
    pen?.stroke();
  };

  const end = (): void => {
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(send, restMs);
  };

  const clear = (): void => {
    window.clearTimeout(rest.current);
    wipe(canvas.current);
    settle(false);
    latest.current(undefined);
  };

  return {
    isSending,
    error,
    send,
    clear,
    strokes: { onPointerDown: begin, onPointerMove: draw, onPointerUp: end, onPointerCancel: end },
  };
}
