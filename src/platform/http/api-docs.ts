import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document of every route, as the code has it. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Hotline 100859')
    .setDescription('Calls, tickets, work orders, clocks and knowledge of the internal hotline. Errors are RFC 9457 problem documents.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('hotline_session')
    .build();
  return SwaggerModule.createDocument(app, info);
}

/** `GET /api/openapi.json` and, to read it, `GET /api/docs`. */
export function serveDocs(app: NestFastifyApplication, pages: boolean): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    ui: pages,
  });
}
