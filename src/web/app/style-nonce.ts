/** Put into the page by the server, which names it in its content security policy. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/**
 * antd passes the nonce on to its styles, but not to the few rules it adds for the scroll lock of dialogs and to measure
 * the scroll bar; without it the browser blocks and reports them. Style elements made by our own scripts get it here.
 * Markup from elsewhere does not come this way, so the policy holds for it as before.
 */
export function giveStylesTheNonce(): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
