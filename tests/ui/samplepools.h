#pragma once

#include "line/linestate.h"
#include "line/poolsstate.h"
#include "line/productsstate.h"

namespace packledger::test {

/// States of the pages of pools and of products as their presenters build them, invented.
[[nodiscard]] line::PoolsState samplePools();
[[nodiscard]] line::PoolFormState samplePoolForm();
[[nodiscard]] line::NumberFileState sampleNumberFile();
[[nodiscard]] line::ProductsState sampleProducts();
[[nodiscard]] line::TableFileState sampleProductFile();

} // namespace packledger::test
