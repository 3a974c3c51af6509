import { markdown } from '@codemirror/lang-markdown';
import CodeMirror, { EditorView, type ReactCodeMirrorRef } from '@uiw/react-codemirror';
import { useMemo, useRef } from 'react';
import type { Tool } from '../../lib/markdown-edit';
import styles from './edit.module.css';
import { markdownLooks } from './markdown-looks';
import { MarkdownToolbar } from './markdown-toolbar';
import { useEditTexts } from './texts';

interface Props {
  text: string;
  onChange: (text: string) => void;
}

/** Nothing of a program editor; Tab leaves the field, as everywhere on the page. */
const setup = {
  lineNumbers: false,
  foldGutter: false,
  highlightActiveLine: false,
  highlightActiveLineGutter: false,
  highlightSelectionMatches: false,
  autocompletion: false,
  closeBrackets: false,
  bracketMatching: false,
  allowMultipleSelections: false,
  rectangularSelection: false,
  crosshairCursor: false,
  syntaxHighlighting: false,
  searchKeymap: false,
  foldKeymap: false,
  completionKeymap: false,
  lintKeymap: false,
} as const;

function use(view: EditorView, tool: Tool): void {
  const { from, to } = view.state.selection.main;
  const edit = tool({ text: view.state.doc.toString(), from, to });
  const [anchor, head] = edit.select;
  const { insert } = edit;
  view.dispatch({
    changes: { from: edit.from, to: edit.to, insert },
    selection: { anchor, head },
    scrollIntoView: true,
  });
  view.focus();
}

/** Markdown with a toolbar. Lists go on by themselves at the end of a line. */
export function MarkdownEditor({ text, onChange }: Props) {
  const t = useEditTexts();
  const editor = useRef<ReactCodeMirrorRef>(null);
  const label = t('editorLabel');
  const extensions = useMemo(
    () => [markdown(), ...markdownLooks, EditorView.contentAttributes.of({ 'aria-label': label })],
    [label],
  );
  return (
    <div className={styles.editor} data-testid="knowledge-editor">
      <MarkdownToolbar onUse={(tool) => editor.current?.view && use(editor.current.view, tool)} />
      <CodeMirror
        ref={editor}
        value={text}
        theme="none"
        indentWithTab={false}
        basicSetup={setup}
        extensions={extensions}
        onChange={onChange}
      />
    </div>
  );
}
