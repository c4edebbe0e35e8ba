#pragma once

#include "common/rowstate.h"

#include <QString>

#include <vector>

namespace packledger::line {

/// One product in the list, ready to be shown. The first of the list stands for every product without a rule of its
/// own.
struct ProductLine
{
    QString gtin; ///< empty: every other product
    QString name;
    QString detail; ///< "40 mg · tablet · 90"
    QString codes; ///< "GTIN 00361414312340 · NDC 61414-312-34"
    QString packing; ///< "Case 12 · Pallet": its own rules; empty: it has none

    friend bool operator==(const ProductLine &, const ProductLine &) = default;
};

struct ProductsState
{
    bool isLoading = false;
    bool canChange = false; ///< the person may manage the site
    QString query;
    std::vector<ProductLine> products; ///< that the query finds
    qint64 known = 0; ///< products there are, found or not
    QString chosen; ///< GTIN; empty: every other product
    QString title; ///< of the chosen one
    std::vector<common::HealthLine> levels; ///< how it is packed: a line for bundle, case, pallet

    friend bool operator==(const ProductsState &, const ProductsState &) = default;
};

} // namespace packledger::line
