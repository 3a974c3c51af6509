export * from './ask';
export { type FileFault, fileFault, filesToSend } from './files';
export { foldReceipt, groupReceipt, receiptFault, type ReceiptFault } from './receipt';
export { type SelfNaming, selfNamings } from './self-naming';
export type * from './types';
