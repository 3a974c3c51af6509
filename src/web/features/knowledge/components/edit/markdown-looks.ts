import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@uiw/react-codemirror';

/** How the parts of a Markdown text look while it is written. */
const parts: readonly { regexp: RegExp; class: string }[] = [
  { regexp: /^#{1,6} .*$/g, class: 'md-heading' },
  { regexp: /\*\*[^*]+\*\*/g, class: 'md-strong' },
  { regexp: /\{\p{Script=Han}+\}/gu, class: 'md-placeholder' },
  { regexp: /^\s*(?:[-*+]|\d{1,9}[.)]) /g, class: 'md-sign' },
];

const looked = ({ regexp, class: name }: (typeof parts)[number]) => {
  const matcher = new MatchDecorator({ regexp, decoration: Decoration.mark({ class: name }) });
  return ViewPlugin.define(
    (view) => ({
      marks: matcher.createDeco(view),
      update(change: ViewUpdate): void {
        this.marks = matcher.updateDeco(change, this.marks);
      },
    }),
    { decorations: ({ marks }: { marks: DecorationSet }) => marks },
  );
};

/** Colours come from the tokens of the page, so that light and dark need no themes of their own. */
const theme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'var(--ant-color-text)', fontSize: '14px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.7' },
  '.cm-content': { padding: '10px 0', caretColor: 'var(--ant-color-text)' },
  '.cm-line': { padding: '0 12px' },
  '.cm-cursor': { borderLeftColor: 'var(--ant-color-text)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection': {
    backgroundColor: 'var(--ant-control-item-bg-active-hover) !important',
  },
  '.md-heading, .md-strong': { fontWeight: '700' },
  '.md-heading': { color: 'var(--ant-color-link)' },
  '.md-sign': { color: 'var(--ant-color-link)', fontWeight: '700' },
  '.md-placeholder': { backgroundColor: 'var(--ant-color-warning-bg)', borderRadius: '3px' },
});

export const markdownLooks = [theme, EditorView.lineWrapping, ...parts.map(looked)];
