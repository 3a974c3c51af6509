/** What a camera sees of a QR code that is drawn as runs of dark modules: eight pixels a module, black on white. */
export function pixelsOf(svg: string): { width: number; height: number; data: Uint8ClampedArray } {
  const scale = 8;
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  const [, , dark = ''] = svg.split(' d="');
  for (const [, x, y, length] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const first = (row * size + Number(x) * scale) * 4;
      for (let at = first; at < first + Number(length) * scale * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width: size, height: size, data };
}
