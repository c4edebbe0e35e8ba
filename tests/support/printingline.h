#pragma once

#include "support/labelprinteremulator.h"
#include "support/testsite.h"
#include "workflow/batches.h"
#include "workflow/numberdrawing.h"
#include "workflow/pools.h"
#include "workflow/printers.h"
#include "workflow/printing.h"

namespace packledger::test {

/// A site that prints: a product, a batch of it with numbers drawn, and a printer named "Line 1" before an emulator.
class PrintingLine
{
public:
    explicit PrintingLine(int numbers, LabelPrinterEmulator::Way way = LabelPrinterEmulator::Way::Tcp, int dpi = 203)
        : emulator(way)
    {
        const Result<void> made = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            ledger::Product product;
            product.gtin = "00399999123457";
            product.name = QStringLiteral("Oxiramol");
            product.ndc = QStringLiteral("99999-123-45");
            product.strength = QStringLiteral("10 mg");
            product.dosageForm = QStringLiteral("tablets");
            transaction.appendAct("product.set", ledger::MasterDataStore::toJson(product));
            workflow::PoolSpec pool;
            pool.gtin = product.gtin;
            if (const auto plan = workflow::makePool(transaction, ana, pool); !plan)
                return fail(plan.error());
            ledger::WorkOrder order;
            order.gtin = product.gtin;
            order.lot = "RP4471";
            order.expiry = "2028-08-31";
            order.quantity = numbers;
            order.labelTemplate = QStringLiteral("unit-50x25");
            const Result<BatchId> opened = workflow::openBatch(transaction, ana, order);
            if (!opened)
                return fail(opened.error());
            batch = *opened;
            const auto drawn = workflow::drawNumbers(transaction, ana, { product.gtin, {}, {}, {} }, numbers, batch);
            if (!drawn)
                return fail(drawn.error());
            items = *drawn;
            return workflow::keepPrinter(transaction, ana, { QStringLiteral("Line 1"), emulator.url(), "zpl", dpi });
        });
        if (!made)
            qFatal("No line: %s %s", made.error().code.name().data(), qPrintable(made.error().detail));
    }

    /// The label of an item as a scanner reads it.
    [[nodiscard]] static QByteArray scanOf(const gs1::ItemKey &item)
    {
        return "]d2" + item.text().first(16)
            + "17280831"
              "10RP4471\x1d"
              "21"
            + item.serial();
    }

    FakeClock clock;
    TestSite site { clock };
    access::Session ana = access::Session::forOperator("ana");
    LabelPrinterEmulator emulator;
    BatchId batch;
    std::vector<gs1::ItemKey> items; ///< drawn, in the order of printing
};

} // namespace packledger::test
