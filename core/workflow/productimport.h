#pragma once

#include "ledger/ledger.h"

#include <QIODevice>

namespace packledger::workflow {

/// What became of a table of products.
struct ProductImport
{
    std::vector<ledger::Product> taken;
    std::vector<Error> badRows; ///< each with its line
};

/// Takes products from a CSV table with the headings gtin, name, ndc, strength, dosage_form, net_content,
/// manufacturer, company_prefix_length in any order (gtin and name are required). With `keepGood` the good
/// rows are taken although others are bad; otherwise a bad row keeps all of them out.
enum class BadRows { KeepAllOut, KeepGoodRows };
[[nodiscard]] Result<ProductImport> importProducts(
    ledger::Ledger &ledger, QIODevice &table, const QString &fileName, BadRows badRows);

} // namespace packledger::workflow
