#pragma once

#include "ledger/database.h"

#include <type_traits>
#include <vector>

namespace packledger::ledger {

/// All rows of a query, each read by `read(const Rows &)`.
template <typename Read>
[[nodiscard]] auto listOf(Rows rows, Read &&read)
{
    std::vector<std::decay_t<decltype(read(std::as_const(rows)))>> found;
    while (rows.next())
        found.push_back(read(std::as_const(rows)));
    return found;
}

/// The first row of a query; nothing where there is none.
template <typename Read>
[[nodiscard]] auto firstOf(Rows rows, Read &&read)
{
    using Found = std::optional<std::decay_t<decltype(read(std::as_const(rows)))>>;
    return rows.next() ? Found(read(std::as_const(rows))) : Found();
}

/// The ids in the first column of a query.
template <typename T>
[[nodiscard]] std::vector<T> idsOf(Rows rows)
{
    return listOf(std::move(rows), [](const Rows &row) { return row.template id<T>(0); });
}

} // namespace packledger::ledger
