#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace packledger::common {

/// Whoever is let in by a token.
struct TokenHolder
{
    QString name;
    QString scope; ///< what for, since when

    friend bool operator==(const TokenHolder &, const TokenHolder &) = default;
};

/// What a page shows of the tokens that others come in with.
struct TokenState
{
    std::vector<TokenHolder> holders;
    QStringList clients; ///< that the site packs for
    QString token; ///< the new one, shown once; empty after that
    QString tokenOf; ///< its holder; empty: the site's own
    int made = 0; ///< counts them: with the next one the fields are empty again

    friend bool operator==(const TokenState &, const TokenState &) = default;
};

} // namespace packledger::common
