import { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { FileStore } from './file-store.js';

/** Files in an S3 bucket; keys and region come from the SDK's own settings and ours. */
export class S3FileStore extends FileStore {
  private readonly client: S3Client;

  constructor(private readonly settings: { bucket: string; region: string; endpoint: string }) {
    super();
    const { region, endpoint } = settings;
    this.client = new S3Client({ region, ...(endpoint && { endpoint, forcePathStyle: true }) });
  }

  async put(place: string, bytes: Buffer): Promise<void> {
    await this.client.send(new PutObjectCommand({ Bucket: this.settings.bucket, Key: place, Body: bytes }));
  }

  async open(place: string): Promise<Readable> {
    const answer = await this.client.send(new GetObjectCommand({ Bucket: this.settings.bucket, Key: place }));
    if (answer.Body instanceof Readable) return answer.Body;
    throw new Error(`S3 gave no stream for ${place}`);
  }
}
