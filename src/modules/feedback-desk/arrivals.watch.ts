import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Beats } from '../feedback/index.js';
import { feedbackArrived } from './feedback.events.js';

/** Tells the desk's screens after a flush that there is something new (AN-7). */
@Injectable()
export class ArrivalsWatch implements OnModuleInit {
  private readonly logger = new Logger('Feedback');

  constructor(
    private readonly beats: Beats,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.beats.listen(async (day) => {
      const told = this.unitOfWork.run((tx) => Promise.resolve(tx.announce(feedbackArrived(day))));
      await told.catch((error: unknown) => this.logger.error(error));
    });
  }
}
