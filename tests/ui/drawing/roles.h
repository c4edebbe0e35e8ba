#pragma once

#include "ui/drawing/studio.h"

namespace packledger::test {

/// Each draws the screens of one role in every state worth a look. The names of the pictures are those of docs/screens.
void drawDoor(Studio &studio); ///< a new site, signing in
void drawDock(Studio &studio); ///< deliveries, receipts, items, documents
void drawTrade(Studio &studio); ///< shipments, partners, exceptions, what goes out and comes in
void drawLine(Studio &studio); ///< work orders, the board, numbers, packing, the check behind the printer
void drawSite(Studio &studio); ///< the ledger, people, rules, scanners, cameras
void drawPrinting(Studio &studio); ///< printers, jobs, label templates

} // namespace packledger::test
