#pragma once

#include "common/paper.h"

#include <functional>

namespace packledger::site {

/// Draws the symbol of a message: rows of modules, '1' is dark, without a quiet zone; empty where it cannot.
using SymbolMaker = std::function<QByteArrayList(QByteArrayView message)>;

/// What can be printed to work without a keyboard.
[[nodiscard]] std::vector<common::PaperOffer> cardOffers();

/// "commands": a card for each command; "trays": a card for each of the first twelve trays.
[[nodiscard]] common::Paper cardPaper(const QString &offer, const SymbolMaker &symbolOf);

} // namespace packledger::site
