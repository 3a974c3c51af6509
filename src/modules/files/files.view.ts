export class UploadedFileView {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}
