import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many of a row's children stand in its first line. The row wraps and shows one line only: what is beyond it waits
 * elsewhere.
 */
export function useInFirstLine(row: RefObject<HTMLElement | null>, count: number): number {
  const [fitting, setFitting] = useState(count);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const look = (): void => {
      const children = [...element.children] as HTMLElement[];
      const top = children[0]?.offsetTop ?? 0;
      const beyond = children.findIndex((child) => child.offsetTop > top);
      setFitting(beyond < 0 ? count : beyond);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // Words of another language, or in a font that comes later, are of another length; the row's own size may stay.
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [row, count]);
  return fitting;
}
