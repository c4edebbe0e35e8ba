#pragma once

#include "access/session.h"
#include "base/progress.h"
#include "ledger/writetransaction.h"
#include "workflow/tableimport.h"

#include <QIODevice>

namespace packledger::workflow {

/// What a row of a table of products comes to.
enum class ProductVerdict { New, Same, Changed };
[[nodiscard]] const char *nameOf(ProductVerdict verdict);

/// One line of a table of products, and what it changes.
struct ProductRow
{
    qint64 line = 0;
    ledger::Product product;
    ProductVerdict verdict = ProductVerdict::New;
    std::vector<FieldDifference> differences {};
};

/// What became of a table of products.
struct ProductImport
{
    std::vector<ProductRow> rows;
    std::vector<Error> badRows; ///< each with its line
    Findings warnings; ///< document.ndc-differs, with its line
    bool isWritten = false;
};

enum class BadRows { KeepAllOut, KeepGoodRows };

/// What a table of products would change, without changing it. `progress` is told the bytes read, and stops it. Fails
/// as importProducts(), and with base.cancelled.
[[nodiscard]] Result<ProductImport> readProductTable(ledger::View &view, const access::Session &person,
    QIODevice &table, const QString &fileName, BadRows badRows, const Progress &progress = {});

/// Takes products from a CSV table with the headings gtin, name, ndc, strength, dosage_form, net_content,
/// manufacturer, company_prefix_length in any order (gtin and name are required). What a table has no column for stays
/// as it is, and a product that is the same writes nothing. With KeepGoodRows the good rows are taken although others
/// are bad; otherwise a bad row keeps all of them out. Fails with access.not-permitted (ManageSite), document.heading.
[[nodiscard]] Result<ProductImport> importProducts(ledger::WriteTransaction &transaction, const access::Session &person,
    QIODevice &table, const QString &fileName, BadRows badRows, ImportMode mode, const Progress &progress = {});

} // namespace packledger::workflow
