type Child = Node | string | null | false;

type Props<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'children' | 'style' | 'attributes'>
> & {
  /** What is no property in every browser, ARIA above all. */
  attrs?: Readonly<Record<string, string>>;
  on?: { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };
};

/** An element with its properties and children. Text goes in as text: nothing here reads markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attrs = {}, on = {}, ...properties }: Props<Tag> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener as EventListener);
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}
