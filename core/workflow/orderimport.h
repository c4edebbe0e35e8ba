#pragma once

#include "labels/templatelibrary.h"
#include "ledger/ledger.h"
#include "workflow/batches.h"
#include "workflow/tableimport.h"

#include <QIODevice>

namespace packledger::workflow {

/// What a row of a table of work orders comes to.
enum class OrderVerdict { New, Same, Changed, Refused };
[[nodiscard]] const char *nameOf(OrderVerdict verdict);

/// One line of a table of orders, and what it comes to.
struct OrderRow
{
    qint64 line = 0;
    QString name;
    OrderVerdict verdict = OrderVerdict::Refused;
    BatchId batch {}; ///< of New only once it is written
    std::vector<FieldDifference> differences {};
    std::optional<Error> error {}; ///< of Refused
};

/// A table of orders, taken as a whole or not at all.
struct OrderImport
{
    std::vector<OrderRow> rows;
    bool isWritten = false;

    [[nodiscard]] bool hasRefused() const;
};

/// Takes work orders from a CSV table whose first row names the columns: name, gtin, lot, expiry and quantity, and
/// market, client, levels (separated by blanks), template, pool, expected_rejects, reject_limit (percent), target where
/// there are any; a row whose template is not there is refused. An order is known again by its name: where it has
/// changed it needs approval again, where it is the same nothing happens. A row that cannot be taken keeps all others
/// out. Fails with document.heading, batch.no-such-column, access.not-permitted (PlanBatches).
[[nodiscard]] Result<OrderImport> importOrders(ledger::WriteTransaction &transaction, const access::Session &person,
    QIODevice &table, const QString &fileName, const labels::TemplateLibrary &library, ImportMode mode);

} // namespace packledger::workflow
