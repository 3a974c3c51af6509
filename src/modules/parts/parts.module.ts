import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { TicketsModule } from '../tickets/index.js';
import { Adjusting } from './adjustments/adjusting.service.js';
import { AdjustmentsController } from './adjustments/adjustments.controller.js';
import { Adjustments } from './adjustments/adjustments.read.js';
import { PartsController } from './catalogue/parts.controller.js';
import { Catalogue } from './catalogue/catalogue.read.js';
import { Cataloguing } from './catalogue/catalogue.service.js';
import { Movements } from './ledger/movements.read.js';
import { MovingStock } from './ledger/movements.service.js';
import { StockController } from './ledger/stock.controller.js';
import { Stock } from './ledger/stock.read.js';
import { Approvals } from './requisitions/approvals.js';
import { AskingForParts } from './requisitions/asking.service.js';
import { RequisitionSteps } from './requisitions/requisition-steps.service.js';
import { RequisitionsController } from './requisitions/requisitions.controller.js';
import { Requisitions } from './requisitions/requisitions.read.js';

/** Spare parts: stores and their ledger, requisitions on tickets, counts and write-offs (D2, D4). */
@Module({
  imports: [OrganisationModule, ClocksModule, TicketsModule],
  controllers: [PartsController, StockController, RequisitionsController, AdjustmentsController],
  providers: [
    Catalogue,
    Cataloguing,
    Stock,
    Movements,
    MovingStock,
    Requisitions,
    AskingForParts,
    RequisitionSteps,
    Approvals,
    Adjustments,
    Adjusting,
  ],
})
export class PartsModule {}
