#pragma once

#include "common/paper.h"
#include "dock/itemstate.h"

namespace packledger::dock {

/// A list as it stands on the screen, on paper.
[[nodiscard]] common::Paper listPaper(const ItemState &list);
/// A number, fit for a file's name.
[[nodiscard]] QString fileName(const QString &number);
/// Of "lot:GTIN:NUMBER" the number, fit for a file's name.
[[nodiscard]] QString lotName(const QString &lotKey);

/// The page of an item on paper.
[[nodiscard]] common::Paper itemPaper(const ItemState &item);

} // namespace packledger::dock
