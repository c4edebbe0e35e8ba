#pragma once

#include "access/session.h"
#include "ledger/writetransaction.h"
#include "line/productsstate.h"

namespace packledger::line {

/// The products that a person may see, by name after the one that stands for all others, and how one of them is packed.
struct ProductsRead
{
    std::vector<ProductLine> products;
    std::vector<common::HealthLine> levels; ///< of the chosen one
};
[[nodiscard]] ProductsRead readProducts(ledger::View &view, const access::Session &person, const QByteArray &chosen);

/// Whether each word of the query is in name, strength, GTIN or NDC.
[[nodiscard]] bool matches(const ProductLine &line, const QString &query);

} // namespace packledger::line
